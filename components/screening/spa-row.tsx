'use client'

import type { Answer } from '@/lib/screening/document'
import { redFlags } from '@/lib/screening/red-flags'
import {
  spaAdvice,
  spaKeys,
  spaSigns,
  type SpaPattern,
  type SpaSign,
} from '@/lib/screening/spondyloarthritis'
import { QuestionRow } from './question-row'

type SpaRowProps = {
  /** Null while it was not asked. */
  pattern: SpaPattern | null
  onPattern: (pattern: SpaPattern | null) => void
}

const flag = redFlags.find(({ code }) => code === 'RF-SPA')

const answerOf = (pattern: SpaPattern | null): Answer =>
  pattern === null ? 'not-asked' : pattern.isLongFromYoung ? 'yes' : 'no'

/** Pain from before 45 that has lasted over three months, and then the nine signs that go with it. */
export const SpaRow = ({ pattern, onPattern }: SpaRowProps) => {
  const signs = pattern?.signs ?? []
  const toggle = (sign: SpaSign) => {
    const next = signs.includes(sign) ? signs.filter((each) => each !== sign) : [...signs, sign]
    onPattern({ isLongFromYoung: true, signs: spaKeys.filter((key) => next.includes(key)) })
  }
  const advice = pattern && spaAdvice(pattern)
  if (!flag) return null
  return (
    <>
      <QuestionRow
        flag={{ ...flag, question: 'Did it begin before 45, and has it lasted over three months?' }}
        answer={answerOf(pattern)}
        onAnswer={(given) =>
          onPattern(given === 'not-asked' ? null : { isLongFromYoung: given === 'yes', signs: [] })
        }
      />
      {pattern?.isLongFromYoung && (
        <fieldset className="grid gap-1 pb-2 ps-4">
          <legend className="text-sm text-quiet">Which of these?</legend>
          <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
            {spaKeys.map((sign) => (
              <label key={sign} className="flex min-h-9 cursor-pointer items-center gap-2">
                <input
                  type="checkbox"
                  checked={signs.includes(sign)}
                  onChange={() => toggle(sign)}
                  className="size-4 accent-accent"
                />
                {spaSigns[sign].name}
              </label>
            ))}
          </div>
          {advice && (
            <p role="status" className="font-semibold text-careful">
              {advice}
            </p>
          )}
        </fieldset>
      )}
    </>
  )
}
