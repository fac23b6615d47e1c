'use client'

import type { Day } from '@/lib/days'
import { isOverCeiling, numberBounds, type Pressure } from '@/lib/protection/numbers'
import { DayInput } from './day-input'
import { NumberInput } from './number-input'

type PressureNumbersProps = {
  pressure: Pressure | null
  today: Day
  onChange: (pressure: Pressure | null) => void
}

const fresh = (today: Day): Pressure => ({
  systolic: NaN,
  diastolic: NaN,
  measuredOn: today,
  ceiling: {
    systolic: numberBounds.systolicCeiling.usual,
    diastolic: numberBounds.diastolicCeiling.usual,
  },
})

/** Resting blood pressure, and the ceiling from which exercise waits. */
export const PressureNumbers = ({ pressure, today, onChange }: PressureNumbersProps) => {
  const put = (values: Partial<Pressure>) => pressure && onChange({ ...pressure, ...values })
  const cap = (values: Partial<Pressure['ceiling']>) =>
    pressure && put({ ceiling: { ...pressure.ceiling, ...values } })
  return (
    <div className="grid gap-1.5">
      <label className="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          checked={pressure !== null}
          onChange={(event) => onChange(event.target.checked ? fresh(today) : null)}
          className="size-5 shrink-0 accent-accent"
        />
        Blood pressure at rest
      </label>
      {pressure && (
        <div className="grid gap-2 pb-1 ps-7">
          <div className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-3">
            <NumberInput
              label="Upper (mmHg)"
              value={pressure.systolic}
              bounds={numberBounds.systolic}
              onChange={(systolic) => put({ systolic })}
            />
            <NumberInput
              label="Lower (mmHg)"
              value={pressure.diastolic}
              bounds={numberBounds.diastolic}
              onChange={(diastolic) => put({ diastolic })}
            />
            <DayInput
              label="Measured on"
              value={pressure.measuredOn}
              latest={today}
              onChange={(measuredOn) => put({ measuredOn })}
            />
            <NumberInput
              label="Ceiling, upper"
              value={pressure.ceiling.systolic}
              bounds={numberBounds.systolicCeiling}
              onChange={(systolic) => cap({ systolic })}
            />
            <NumberInput
              label="Ceiling, lower"
              value={pressure.ceiling.diastolic}
              bounds={numberBounds.diastolicCeiling}
              onChange={(diastolic) => cap({ diastolic })}
            />
          </div>
          {isOverCeiling(pressure) && (
            <p role="status" className="text-sm text-careful">
              At or over the ceiling. No new program goes out before a clearance is noted; head
              below the heart is left out, and long holds ask for care. To stop what runs now, pause
              the plan under Screening.
            </p>
          )}
        </div>
      )}
    </div>
  )
}
