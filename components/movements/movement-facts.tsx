import Link from 'next/link'
import type { ReactNode } from 'react'
import { choiceParams } from '@/lib/movements/library-query'
import type { Choice } from '@/lib/movements/filters'
import type { MovementDocument } from '@/lib/movements/document'
import { goalTags } from '@/lib/movements/goal-tags'
import { kinds, regions, spinalDirections, startPositions } from '@/lib/movements/vocabulary'
import { defaultDose } from '@/lib/programs/default-dose'
import { amountOfDose, frequencyOfDose } from '@/lib/programs/dose-words'
import { LoadMarks } from './load-marks'

type MovementFactsProps = { movement: MovementDocument }

type FilterLinkProps = { choice: Choice; value: string; children: ReactNode }

/** Leads to all movements that share this. */
const FilterLink = ({ choice, value, children }: FilterLinkProps) => (
  <Link
    href={`/library?${new URLSearchParams([[choiceParams[choice], value]]).toString()}`}
    prefetch={false}
    className="text-accent underline-offset-4 hover:underline"
  >
    {children}
  </Link>
)

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid grid-cols-[7.5rem_1fr] gap-2 border-t border-line py-1.5">
    <dt className="text-quiet">{label}</dt>
    <dd>{children}</dd>
  </div>
)

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Dose and everything a movement is filed under; each word leads to its like. */
export const MovementFacts = ({ movement }: MovementFactsProps) => {
  const dose = defaultDose(movement)
  return (
    <dl>
      <Fact label="Default dose">
        <span className="block font-semibold">{capital(amountOfDose(dose))}</span>
        {capital(frequencyOfDose(dose))}
      </Fact>
      <Fact label="Goals">
        {movement.goals.map((goal) => (
          <span key={goal} className="block">
            <FilterLink choice="goals" value={goal}>
              {goalTags[goal]}
            </FilterLink>
          </span>
        ))}
      </Fact>
      <Fact label="Start position">
        <FilterLink choice="positions" value={movement.startPosition}>
          {startPositions[movement.startPosition]}
        </FilterLink>
      </Fact>
      <Fact label="Region">
        <FilterLink choice="regions" value={movement.region}>
          {regions[movement.region]}
        </FilterLink>
      </Fact>
      <Fact label="Kind">
        <FilterLink choice="kinds" value={movement.kind}>
          {kinds[movement.kind]}
        </FilterLink>
      </Fact>
      <Fact label="Muscles">{capital(movement.targetMuscles.join(', ')) || 'None named'}</Fact>
      <Fact label="Spine">{spinalDirections[movement.spinalDirection]}</Fact>
      <Fact label="Load">
        <LoadMarks level={movement.loadLevel} />
        <span aria-hidden> of 5</span>
      </Fact>
      <Fact label="Sides">{movement.isSided ? 'Done on each side' : 'Both sides at once'}</Fact>
      <Fact label="Equipment">{capital(movement.equipment.join(', ')) || 'Nothing needed'}</Fact>
      {movement.anchorIdea && <Fact label="Good moment">{capital(movement.anchorIdea)}</Fact>}
    </dl>
  )
}
