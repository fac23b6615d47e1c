'use client'

import type { Dose } from '@/lib/programs/dose'
import { isStay } from '@/lib/programs/dose-words'
import { NumberField } from './number-field'

type Floor = NonNullable<Dose['floor']>

type FloorFieldProps = { dose: Dose; onChange: (floor: Dose['floor']) => void }

const none: Floor = { sets: 1, reps: 1, holdSeconds: null }

/** The least that still counts on a sore day; left empty, the sore day halves the dose by itself. */
export const FloorField = ({ dose, onChange }: FloorFieldProps) => {
  const { floor } = dose
  const put = (values: Partial<Floor>) => onChange({ ...none, ...floor, ...values })
  return (
    <fieldset className="flex flex-wrap items-start gap-2">
      <legend className="text-sm text-quiet">
        On a sore day, at least{floor ? '' : ' (empty: half the dose)'}
      </legend>
      {!isStay(dose) && (
        <>
          <NumberField
            label="Sets"
            least={1}
            most={dose.sets}
            isOptional
            value={floor?.sets ?? null}
            onChange={(sets) => (sets === null ? onChange(undefined) : put({ sets }))}
          />
          <NumberField
            label="Reps"
            least={1}
            most={dose.reps}
            isOptional
            value={floor?.reps ?? null}
            onChange={(reps) => (reps === null ? onChange(undefined) : put({ reps }))}
          />
        </>
      )}
      {dose.holdSeconds > 0 && (
        <NumberField
          label={isStay(dose) ? 'Length (s)' : 'Hold (s)'}
          least={1}
          most={dose.holdSeconds}
          isOptional
          value={floor?.holdSeconds ?? null}
          onChange={(holdSeconds) =>
            holdSeconds === null && isStay(dose) ? onChange(undefined) : put({ holdSeconds })
          }
        />
      )}
    </fieldset>
  )
}
