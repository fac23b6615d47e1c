import { heldWords } from '@/components/screening/held-words'
import { RingLink } from '@/components/sessions/ring-link'

type SomeoneNowProps = { crisisLine: string; emergencyNumber: string }

/** People to ring at once, in the words of the warning signs. */
export const SomeoneNow = ({ crisisLine, emergencyNumber }: SomeoneNowProps) => {
  const { title, lead, line, danger, near } = heldWords.crisis
  return (
    <section className="grid gap-3 rounded-card border border-stop bg-stop-soft p-4">
      <h2 className="text-2xl text-stop">{title}</h2>
      <p className="font-semibold">{lead}</p>
      {crisisLine && <p>{line(crisisLine)}</p>}
      <RingLink name={crisisLine} phone={crisisLine} isUrgent />
      {emergencyNumber && <p>{danger(emergencyNumber)}</p>}
      <RingLink name={emergencyNumber} phone={emergencyNumber} isUrgent />
      <p>{near}</p>
    </section>
  )
}
