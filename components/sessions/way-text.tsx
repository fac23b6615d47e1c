import type { Way } from '@/lib/sessions/session-plan'
import { sessionWords } from './session-words'

/** How to do a movement: the steps, what it feels like, one common slip, and the cue. */
export const WayText = ({ way }: { way: Way }) => (
  <section className="grid gap-4">
    <h2 className="text-xl">{sessionWords.steps}</h2>
    <ol className="grid gap-3">
      {way.steps.map((step, index) => (
        <li key={step} className="grid grid-cols-[2rem_1fr] gap-3">
          <span
            aria-hidden
            className="grid size-8 place-items-center rounded-full bg-accent-soft font-semibold text-accent"
          >
            {index + 1}
          </span>
          <span className="pt-0.5">{step}</span>
        </li>
      ))}
    </ol>
    <p className="border-s-4 border-accent ps-3 font-semibold">{way.cue}</p>
    <dl className="grid gap-3">
      <div>
        <dt className="font-semibold">{sessionWords.feel}</dt>
        <dd>{way.feel}</dd>
      </div>
      <div>
        <dt className="font-semibold">{sessionWords.slip}</dt>
        <dd>{way.slip}</dd>
      </div>
    </dl>
  </section>
)
