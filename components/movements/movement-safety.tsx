import { Check, Minus, X } from 'lucide-react'
import { Notice } from '@/components/ui/notice'
import type { MovementDocument } from '@/lib/movements/document'
import { precautionAdvice } from '@/lib/movements/precaution-advice'
import { precautions } from '@/lib/movements/precautions'
import {
  gateConflicts,
  gateCriteria,
  protectiveCriteria,
  type ProtectiveCriterion,
} from '@/lib/movements/protective-criteria'

type MovementSafetyProps = Pick<MovementDocument, 'precautions' | 'criteria'>

const numbered = Object.entries(protectiveCriteria).map(([number, words]) => ({
  number: Number(number) as ProtectiveCriterion,
  words,
}))

/** Precautions with what each asks for, and the eight criteria as this movement meets them. */
export const MovementSafety = ({ precautions: codes, criteria }: MovementSafetyProps) => {
  const conflicts = gateConflicts(criteria)
  return (
    <>
      <section aria-labelledby="precautions" className="border-t border-line pt-4">
        <h2 id="precautions" className="mb-2 text-lg">
          Precautions
        </h2>
        {codes.length === 0 && <p className="text-quiet">None noted.</p>}
        <dl className="grid gap-2">
          {codes.map((code) => (
            <div key={code} className="grid gap-x-4 sm:grid-cols-[15rem_1fr]">
              <dt className="font-semibold">{precautions[code]}</dt>
              <dd className="text-quiet">{precautionAdvice[code]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="criteria" className="border-t border-line pt-4">
        <h2 id="criteria" className="mb-2 text-lg">
          Protective criteria
        </h2>
        {conflicts.length > 0 && (
          <div className="mb-3">
            <Notice tone="careful" title="Does not pass both gates">
              <p>
                {conflicts
                  .map(
                    (gate) =>
                      `Criterion ${gate} is not met: ${protectiveCriteria[gate].toLowerCase()}.`,
                  )
                  .join(' ')}{' '}
                That can still be right for a patient; a program asks for your reason.
              </p>
            </Notice>
          </div>
        )}
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {numbered.map(({ number, words }) => {
            const isMet = criteria.includes(number)
            const isGate = gateCriteria.includes(number)
            const Mark = isMet ? Check : isGate ? X : Minus
            return (
              <li key={number} className={`flex gap-2 ${isMet ? '' : 'text-quiet'}`}>
                <Mark
                  aria-hidden
                  className={`mt-1 size-4 shrink-0 ${isMet ? 'text-well' : isGate ? 'text-careful' : ''}`}
                />
                <span>
                  {words}
                  {isGate && <span className="text-quiet"> (gate)</span>}
                  <span className="sr-only">{isMet ? ': met' : ': not met'}</span>
                </span>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}
