import { Reason } from '@/components/caseload/reason'
import type { Standing } from '@/lib/caseload/seen/queries'
import { sayDay } from '@/lib/days'
import { SeenButton } from './seen-button'

type WhyLookProps = { patientId: string; standing: Standing }

/** Why to look at this patient now, and the way to say that one has. */
export const WhyLook = ({ patientId, standing }: WhyLookProps) => {
  const { reasons, unseen, lookedOn, today } = standing
  if (reasons.length === 0) {
    return (
      <p className="text-quiet">
        Nothing waits here.
        {lookedOn && ` Last marked as seen: ${sayDay(lookedOn, today)}.`}
      </p>
    )
  }
  return (
    <section
      aria-labelledby="why-look"
      className="flex flex-wrap items-start justify-between gap-3 rounded-card border border-line bg-raised px-4 py-3"
    >
      <h2 id="why-look" className="sr-only">
        Why to look
      </h2>
      <ul className="grid gap-1.5">
        {reasons.map((item) => (
          <li key={item.rule}>
            <Reason item={item} />
          </li>
        ))}
      </ul>
      <SeenButton patientId={patientId} reports={unseen} />
    </section>
  )
}
