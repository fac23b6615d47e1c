'use client'

import { Input } from '@/components/ui/field'
import type { Day } from '@/lib/days'
import { readinessStates, type Picture } from '@/lib/patients/picture/picture'
import { SmallSelect } from './small-select'

type ReadinessFieldProps = {
  readiness: Picture['readiness']
  today: Day
  onChange: (readiness: Picture['readiness']) => void
}

/** Whether the patient is ready to take something on, and when to ask again. */
export const ReadinessField = ({ readiness, today, onChange }: ReadinessFieldProps) => (
  <fieldset className="grid gap-1.5">
    <legend className="mb-1 font-semibold">Ready to take something on</legend>
    <div className="flex flex-wrap gap-1.5">
      <SmallSelect
        label="Readiness"
        none="Not asked yet"
        words={readinessStates}
        value={readiness?.state ?? null}
        onChange={(state) =>
          onChange(state && { reason: '', revisitOn: null, ...readiness, state })
        }
      />
      {readiness && (
        <>
          <Input
            aria-label="Why"
            placeholder="Why, in their words"
            value={readiness.reason}
            maxLength={200}
            onChange={(event) => onChange({ ...readiness, reason: event.target.value })}
            className="min-h-8 min-w-40 flex-1 px-2 text-sm"
          />
          <label className="flex items-center gap-1.5 text-sm text-quiet">
            Ask again on
            <Input
              type="date"
              min={today}
              value={readiness.revisitOn ?? ''}
              onChange={(event) =>
                onChange({ ...readiness, revisitOn: event.target.value || null })
              }
              className="min-h-8 w-auto! px-2 text-ink"
            />
          </label>
        </>
      )}
    </div>
  </fieldset>
)
