import type { MovementDocument } from '@/lib/movements/document'

type MovementWordsProps = Pick<MovementDocument, 'steps' | 'feel' | 'slip' | 'cue'>

/** What the patient reads: steps, what to feel, the common slip, the one cue. */
export const MovementWords = ({ steps, feel, slip, cue }: MovementWordsProps) => (
  <section aria-labelledby="steps" className="grid max-w-[40rem] gap-4">
    <h2 id="steps" className="text-lg">
      What the patient reads
    </h2>
    <ol className="grid gap-1.5 text-[1.0625rem]">
      {steps.map((step, at) => (
        <li key={at} className="grid grid-cols-[1.75rem_1fr]">
          <span aria-hidden className="font-semibold text-accent tabular">
            {at + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
    <dl className="grid gap-2">
      {[
        ['What to feel', feel],
        ['Common slip', slip],
        ['In a word', cue],
      ].map(([label, words]) => (
        <div key={label} className="grid gap-x-4 sm:grid-cols-[7rem_1fr]">
          <dt className="font-semibold">{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </section>
)
