import { inList } from '@/lib/programs/in-list'
import type { RevisionDocument } from '@/lib/programs/revision'
import { isNeed, needs } from '@/lib/protection/coverage'

type DecisionsProps = { title: string; document: RevisionDocument }

/** What the clinician decided against the filter, and what the program leaves open, before signing. */
export const Decisions = ({ title, document }: DecisionsProps) => {
  const { program, movements, protection } = document
  const missed = protection?.coverage.filter(({ metBy }) => metBy.length === 0) ?? []
  const names = missed.flatMap(({ criterion }) =>
    isNeed(criterion) ? [needs[criterion].name.toLowerCase()] : [],
  )
  const overrides = program.overrides ?? []
  if (overrides.length === 0 && names.length === 0) return null
  return (
    <section aria-labelledby="decisions" className="grid gap-1.5">
      <h2 id="decisions" className="text-lg">
        {title}
      </h2>
      <ul className="ms-5 list-disc">
        {overrides.map(({ movement, reason }) => (
          <li key={movement}>
            {movements[movement]?.movement.name ?? movement}, although left out for this patient:{' '}
            {reason}
          </li>
        ))}
        {names.length > 0 && <li className="text-quiet">Not covered now: {inList(names)}.</li>}
      </ul>
    </section>
  )
}
