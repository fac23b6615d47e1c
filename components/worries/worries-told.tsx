import { dayAt, sayDay, type Day } from '@/lib/days'
import { OWN_WORRY, worryOf } from '@/lib/worries/common-worries'
import type { ToldWorry } from '@/lib/worries/queries'
import { shownWorry } from '@/lib/worries/worry'
import { weightInWords } from '@/lib/worries/worry-weight'

type WorriesToldProps = { worries: readonly ToldWorry[]; today: Day; timeZone: string }

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

/** What the patient told of as a worry, with the answer they have read. */
export const WorriesTold = ({ worries, today, timeZone }: WorriesToldProps) => (
  <section aria-labelledby="worries" className="grid content-start gap-2">
    <h2 id="worries" className="text-lg">
      Worries
    </h2>
    <ul className="grid gap-3">
      {worries.map(({ worry, words, weight, toldAt }) => (
        <li key={worry} className="grid gap-0.5 border-s-2 border-line ps-3">
          <p className="whitespace-pre-line">
            {worry === OWN_WORRY ? `“${words}”` : (worryOf(worry)?.question ?? worry)}
          </p>
          <p className="text-sm text-quiet">
            Told {sayDay(dayAt(toldAt, timeZone), today)}
            {weight !== null && ` · weighs: ${weightInWords(weight).toLowerCase()}`}
          </p>
          <Answer worry={worry} />
        </li>
      ))}
    </ul>
  </section>
)
