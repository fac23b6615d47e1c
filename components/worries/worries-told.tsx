import { when } from '@/lib/attention/when'
import { dayAt, type Day } from '@/lib/days'
import { OWN_WORRY, worryOf } from '@/lib/worries/common-worries'
import type { ToldWorry } from '@/lib/worries/queries'
import { shownWorry } from '@/lib/worries/worry'
import { chosenFor, worryInWords } from '@/lib/worries/worry-answered'
import { weightInWords } from '@/lib/worries/worry-weight'
import { TalkedAbout } from './talked-about'

type WorriesToldProps = {
  patientId: string
  worries: readonly ToldWorry[]
  /** The published program's movements, each with the reason the patient reads. */
  prescribed: readonly { movement: string; reason: string; name: string }[]
  canMark: boolean
  today: Day
  timeZone: string
}

const Answer = ({ worry }: { worry: string }) => {
  const known = worryOf(worry)
  if (!known) return null
  const { answer } = shownWorry(known)
  return (
    <details>
      <summary className="cursor-pointer text-sm text-accent underline-offset-4 hover:underline">
        What they read
      </summary>
      <p className="pt-1 text-sm">{answer.words.join(' ')}</p>
    </details>
  )
}

type ChosenProps = { told: ToldWorry; prescribed: WorriesToldProps['prescribed'] }

const Chosen = ({ told, prescribed }: ChosenProps) => {
  const slugs = chosenFor(told, prescribed)
  if (slugs.length === 0) return null
  const names = slugs.map((slug) => prescribed.find(({ movement }) => movement === slug)?.name)
  return <p className="text-sm">Chosen with this in mind: {names.join(', ')}</p>
}

/** What the patient told of as a worry, the answer they have read, and what was made of it. */
export const WorriesTold = ({
  patientId,
  worries,
  prescribed,
  canMark,
  today,
  timeZone,
}: WorriesToldProps) => (
  <section aria-labelledby="worries" className="grid content-start gap-2">
    <h2 id="worries" className="text-lg">
      Worries
    </h2>
    <ul className="grid gap-3">
      {worries.map((told) => {
        const { worry, weight, toldAt, talkedAboutAt } = told
        return (
          <li key={worry} className="grid gap-0.5 border-s-2 border-line ps-3">
            <p className="whitespace-pre-line">
              {worry === OWN_WORRY ? `“${worryInWords(told)}”` : worryInWords(told)}
            </p>
            <p className="text-sm text-quiet">
              Told {when(dayAt(toldAt, timeZone), today)}
              {weight !== null && ` · weighs: ${weightInWords(weight).toLowerCase()}`}
            </p>
            <Chosen told={told} prescribed={prescribed} />
            <Answer worry={worry} />
            <TalkedAbout
              patientId={patientId}
              worry={worry}
              said={talkedAboutAt && when(dayAt(talkedAboutAt, timeZone), today)}
              canMark={canMark}
            />
          </li>
        )
      })}
    </ul>
  </section>
)
