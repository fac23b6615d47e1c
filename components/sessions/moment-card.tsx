import { ButtonLink } from '@/components/ui/button'
import { MovementThumb } from '@/components/movements/movement-thumb'
import type { FrozenMovement } from '@/lib/programs/revision'
import { amountOfDose } from '@/lib/programs/dose-words'
import type { MomentSoFar } from '@/lib/sessions/day-so-far'
import { minutesOfSitting } from '@/lib/sessions/minutes-of-moment'
import { soreWords } from './sore-words'
import { startWords, todayWords } from './today-words'

type MomentCardProps = {
  moment: MomentSoFar
  movements: Record<string, FrozenMovement>
  /** Movements that rest for now. */
  resting?: readonly string[]
}

/** What comes next: the biggest thing on the page, with one way to go on. */
export const MomentCard = ({ moment, movements, resting = [] }: MomentCardProps) => (
  <section
    aria-labelledby="next-moment"
    className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-card border border-line bg-raised p-4 shadow-lifted sm:p-6"
  >
    <div>
      <p className="font-semibold text-accent">{todayWords.next}</p>
      <h2 id="next-moment" className="text-[1.75rem]">
        {moment.name}
      </h2>
      <p className="mt-1 text-quiet">
        {todayWords.size(moment.entries.length, minutesOfSitting(moment))}
      </p>
      {moment.times > 1 && (
        <p className="text-quiet">{todayWords.timesDone(moment.timesDone, moment.times)}</p>
      )}
      {moment.state === 'begun' && <p className="mt-1 font-semibold">{todayWords.carryOn}</p>}
    </div>
    <ul className="grid gap-3">
      {moment.entries.map(({ prescription, words }) => {
        const frozen = movements[prescription.movement]
        if (!frozen) return null
        const { slug, name, startPosition } = frozen.movement
        return (
          <li key={prescription.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <MovementThumb
              {...{ slug, startPosition }}
              thumb={frozen.figure?.thumb ?? null}
              side={prescription.dose.side}
            />
            <span className="min-w-0 grow basis-32">
              <span className="block leading-snug font-semibold">{name}</span>
              <span className="block leading-snug text-quiet">
                {resting.includes(prescription.movement)
                  ? soreWords.rests
                  : amountOfDose(prescription.dose)}
                {words && `. ${words}`}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
    <ButtonLink
      href={`/sessions/${moment.moment}`}
      prefetch={false}
      look="primary"
      size="session"
      aria-describedby="next-moment"
      className="w-full text-2xl"
    >
      {startWords(moment)}
    </ButtonLink>
    <p className="text-quiet">{todayWords.someCounts}</p>
  </section>
)
