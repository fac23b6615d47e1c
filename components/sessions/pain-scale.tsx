import { useId } from 'react'
import { classes } from '@/components/ui/classes'
import { sessionWords } from './session-words'

type PainScaleProps = {
  question?: string
  pain: number | null
  onSay: (pain: number | null) => void
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Pain from 0 to 10 as big numbers with words at both ends; one tap says it, another takes it back. */
export const PainScale = ({
  question = sessionWords.painQuestion,
  pain,
  onSay,
}: PainScaleProps) => {
  const id = useId()
  const button = (value: number, words: string) => (
    <button
      key={value}
      type="button"
      aria-pressed={pain === value}
      aria-label={sessionWords.painLabel(value)}
      onClick={() => onSay(pain === value ? null : value)}
      className={classes(
        'tabular min-h-16 rounded-control border text-xl font-semibold',
        pain === value
          ? 'border-transparent bg-accent text-on-accent'
          : 'border-border bg-raised hover:bg-sunken',
      )}
    >
      {words}
    </button>
  )
  return (
    <div role="group" aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="text-xl">
        {question}
      </h2>
      <div className="grid gap-2">
        {button(0, `0 · ${sessionWords.painNone}`)}
        <div className="grid grid-cols-[repeat(auto-fit,minmax(max(2.1rem,calc((100%-2rem)/5)),1fr))] gap-[3px] min-[22rem]:gap-2">
          {numbers.map((value) => button(value, String(value)))}
        </div>
        <p className="text-end text-quiet">10 · {sessionWords.painMost}</p>
      </div>
    </div>
  )
}
