import { Badge } from '@/components/ui/badge'
import { sayDay, type Day } from '@/lib/days'
import { clearanceConditions, isClearanceCondition } from '@/lib/screening/clearances/conditions'
import { clearanceStanding } from '@/lib/screening/clearances/standing'
import type { CurrentClearance } from '@/lib/screening/queries'
import { EndNeedForm } from './end-need-form'
import { GiveClearanceForm } from './give-clearance-form'

type ClearanceListProps = {
  patientId: string
  clearances: readonly CurrentClearance[]
  today: Day
  canPrescribe: boolean
}

const standingWords = {
  missing: { words: 'Waiting', tone: 'stop' },
  expired: { words: 'Ran out', tone: 'stop' },
  expiring: { words: 'Runs out soon', tone: 'careful' },
  given: { words: 'Given', tone: 'well' },
} as const

const Given = ({ clearance, today }: { clearance: CurrentClearance; today: Day }) => {
  const { clearedBy, evidence, covers, clearedOn, expiresOn } = clearance
  if (!clearedOn) return null
  return (
    <p className="text-quiet">
      {clearedBy}, {sayDay(clearedOn, today)}: {evidence}. For: {covers}.{' '}
      {expiresOn ? `Until ${sayDay(expiresOn, today)}.` : 'Without an end.'}
    </p>
  )
}

/** What waits for a go-ahead, and what was given. */
export const ClearanceList = ({
  patientId,
  clearances,
  today,
  canPrescribe,
}: ClearanceListProps) => {
  if (clearances.length === 0) return <p className="text-quiet">Nothing waits for a clearance.</p>
  return (
    <ul className="grid gap-4">
      {clearances.map((clearance) => {
        const { id, condition, details, whoMust } = clearance
        const { words, tone } = standingWords[clearanceStanding(clearance, today)]
        return (
          <li key={id} className="rounded-card border border-line bg-raised p-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong>
                {isClearanceCondition(condition) ? clearanceConditions[condition].name : condition}
              </strong>
              <Badge tone={tone}>{words}</Badge>
            </p>
            {details && <p>{details}</p>}
            <p>To be cleared by: {whoMust}</p>
            <Given clearance={clearance} today={today} />
            {canPrescribe && (
              <div className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
                <details className="min-w-0 open:basis-full">
                  <summary className="cursor-pointer font-semibold text-accent">
                    {clearance.clearedOn ? 'Renew it' : 'Record the clearance'}
                  </summary>
                  <GiveClearanceForm
                    key={clearance.clearedOn}
                    patientId={patientId}
                    clearance={clearance}
                    today={today}
                  />
                </details>
                <details className="min-w-0 open:basis-full">
                  <summary className="cursor-pointer font-semibold text-accent">
                    Not needed any more
                  </summary>
                  <EndNeedForm patientId={patientId} id={id} />
                </details>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
