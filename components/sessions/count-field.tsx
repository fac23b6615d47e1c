import { Minus, Plus } from 'lucide-react'
import { useId } from 'react'
import { sessionWords } from './session-words'

type CountFieldProps = {
  question: string
  hint: string
  count: number | null
  max: number
  step?: number
  onSay: (count: number | null) => void
}

const button =
  'grid size-[min(4rem,22vw)] shrink-0 place-items-center rounded-control border border-border bg-raised hover:bg-sunken disabled:opacity-60'

/** A number that starts empty: the person says it, nothing says it for them. */
export const CountField = ({ question, hint, count, max, step = 1, onSay }: CountFieldProps) => {
  const id = useId()
  const within = (value: number) => Math.min(max, Math.max(0, value))
  return (
    <div className="grid gap-3">
      <div>
        <label htmlFor={id} className="text-xl font-semibold">
          {question}
        </label>
        <p id={`${id}-hint`} className="text-quiet">
          {hint}
        </p>
      </div>
      <div className="flex items-center gap-[min(0.75rem,3vw)]">
        <button
          type="button"
          aria-label={`${sessionWords.fewer}: ${question}`}
          disabled={count === null || count === 0}
          onClick={() => onSay(within((count ?? 0) - step))}
          className={button}
        >
          <Minus aria-hidden className="size-6" />
        </button>
        <input
          id={id}
          aria-describedby={`${id}-hint`}
          inputMode="numeric"
          pattern="[0-9]*"
          autoComplete="off"
          placeholder="–"
          value={count ?? ''}
          onChange={({ target }) => {
            const [digits] = /^\d+/.exec(target.value) ?? []
            onSay(digits === undefined ? null : within(Number(digits)))
          }}
          className="tabular min-h-16 w-full max-w-32 min-w-12 rounded-control border border-border bg-raised px-3 text-center text-2xl font-semibold"
        />
        <button
          type="button"
          aria-label={`${sessionWords.more}: ${question}`}
          disabled={count === max}
          onClick={() => onSay(within((count ?? 0) + step))}
          className={button}
        >
          <Plus aria-hidden className="size-6" />
        </button>
      </div>
    </div>
  )
}
