import { Check } from 'lucide-react'
import { useId } from 'react'
import { classes } from '@/components/ui/classes'

type Choice<V> = { value: V; words: string; label?: string }

type ChoicesProps<V> = {
  question: string
  choices: readonly Choice<V>[]
  chosen: V | null
  onChoose: (value: V | null) => void
  columns?: 1 | 2 | 3
  /** Set where the question is the title of the page already. */
  isQuestionHidden?: boolean
}

const grids = {
  1: '',
  2: 'grid-cols-[repeat(auto-fit,minmax(max(min(9.5rem,100%),calc(50%-0.5rem)),1fr))] [&>:last-child:nth-child(odd)]:col-span-full',
  3: 'grid-cols-[repeat(auto-fit,minmax(min(6.5rem,100%),1fr))]',
}

/** Answers as big buttons, one of which may be chosen; choosing it again takes it back. */
export function Choices<V extends string | number>({
  question,
  choices,
  chosen,
  onChoose,
  columns = 1,
  isQuestionHidden = false,
}: ChoicesProps<V>) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className={isQuestionHidden ? 'sr-only' : 'text-xl'}>
        {question}
      </h2>
      <div className={classes('grid gap-2', grids[columns])}>
        {choices.map(({ value, words, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={chosen === value}
            aria-label={label}
            onClick={() => onChoose(chosen === value ? null : value)}
            className={classes(
              'flex min-h-16 items-center justify-center gap-2 rounded-control border px-3 py-2 text-center leading-snug font-semibold',
              chosen === value
                ? 'border-transparent bg-accent text-on-accent'
                : 'border-border bg-raised hover:bg-sunken',
            )}
          >
            {chosen === value && <Check aria-hidden className="size-5 shrink-0" strokeWidth={3} />}
            {words}
          </button>
        ))}
      </div>
    </div>
  )
}
