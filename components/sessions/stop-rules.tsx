import type { Help } from '@/lib/sessions/session-plan'
import { firstName } from '@/lib/sessions/first-name'
import { sessionWords } from './session-words'
import { helpWords } from './today-words'

type StopRulesProps = { help: Help; hasOwnTitle?: boolean }

/** When to stop, as the clinician wrote it; the usual rules where they wrote none. */
export const StopRules = ({ help, hasOwnTitle = false }: StopRulesProps) => {
  const isUsual = help.stopRules.length === 0
  return (
    <div className="grid gap-2">
      {(isUsual || !hasOwnTitle) && (
        <p className="font-semibold">
          {isUsual ? helpWords.stopLead : sessionWords.stopIf(firstName(help.clinicianName))}
        </p>
      )}
      <ul className="grid list-disc gap-2 ps-6">
        {(isUsual ? helpWords.stopUsual : help.stopRules).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </div>
  )
}
