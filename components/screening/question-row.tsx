import type { Answer } from '@/lib/screening/document'
import { answers } from '@/lib/screening/document'
import type { RedFlag } from '@/lib/screening/red-flags'

type QuestionRowProps = {
  flag: RedFlag & { code: string }
  answer: Answer
  onAnswer: (answer: Answer) => void
}

const keys: Record<string, Answer> = { y: 'yes', n: 'no', '-': 'not-asked' }

const fieldsetAfter = (here: HTMLElement): HTMLElement | null =>
  here.nextElementSibling?.querySelector<HTMLElement>('input:checked') ?? null

/** One question: y, n or - answers it and goes on to the next. */
export const QuestionRow = ({ flag, answer, onAnswer }: QuestionRowProps) => (
  <fieldset
    onKeyDown={(event) => {
      const chosen = keys[event.key.toLowerCase()]
      if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      onAnswer(chosen)
      fieldsetAfter(event.currentTarget)?.focus()
    }}
    className="grid gap-x-6 gap-y-1 border-t border-line py-2 first:border-t-0 focus-within:bg-sunken sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
  >
    <legend className="sr-only">{flag.question}</legend>
    <p aria-hidden>
      {flag.question} <span className="text-sm text-quiet">{flag.suspect}</span>
    </p>
    <div className="flex gap-x-4">
      {(Object.keys(answers) as Answer[]).map((each) => (
        <label key={each} className="flex min-h-9 cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name={flag.code}
            value={each}
            checked={answer === each}
            onChange={() => onAnswer(each)}
            className="size-4 accent-accent"
          />
          <span
            className={
              answer !== each ? 'text-quiet' : each === 'yes' ? 'font-semibold text-stop' : ''
            }
          >
            {answers[each]}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)
