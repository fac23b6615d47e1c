'use client'

import { sayDay, type Day } from '@/lib/days'
import { lyingFlatEndsOn, numberBounds, type Pregnancy } from '@/lib/protection/numbers'
import { DayInput } from './day-input'
import { NumberInput } from './number-input'

type PregnancyNumbersProps = {
  pregnancy: Pregnancy | null
  today: Day
  onChange: (pregnancy: Pregnancy | null) => void
}

const fresh = (today: Day): Pregnancy => ({
  weeks: NaN,
  countedOn: today,
  supineFromWeek: numberBounds.supineFromWeek.usual,
})

const isWhole = ({ weeks, supineFromWeek }: Pregnancy): boolean =>
  Number.isInteger(weeks) && Number.isInteger(supineFromWeek)

/** How far a pregnancy is, and from which week lying flat is left out. */
export const PregnancyNumbers = ({ pregnancy, today, onChange }: PregnancyNumbersProps) => (
  <div className="grid gap-1.5">
    <label className="flex min-h-8 items-center gap-2">
      <input
        type="checkbox"
        checked={pregnancy !== null}
        onChange={(event) => onChange(event.target.checked ? fresh(today) : null)}
        className="size-5 shrink-0 accent-accent"
      />
      Pregnant
    </label>
    {pregnancy && (
      <div className="grid gap-2 pb-1 ps-7">
        <div className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-3">
          <NumberInput
            label="Weeks"
            value={pregnancy.weeks}
            bounds={numberBounds.weeks}
            onChange={(weeks) => onChange({ ...pregnancy, weeks })}
          />
          <DayInput
            label="Counted on"
            value={pregnancy.countedOn}
            latest={today}
            onChange={(countedOn) => onChange({ ...pregnancy, countedOn })}
          />
          <NumberInput
            label="Not flat from week"
            value={pregnancy.supineFromWeek}
            bounds={numberBounds.supineFromWeek}
            onChange={(supineFromWeek) => onChange({ ...pregnancy, supineFromWeek })}
          />
        </div>
        <p role="status" className="text-sm text-quiet">
          No weight on the abdomen.{' '}
          {isWhole(pregnancy) &&
            `Lying flat is left out from ${sayDay(lyingFlatEndsOn(pregnancy), today).toLowerCase() === 'today' ? 'today' : sayDay(lyingFlatEndsOn(pregnancy), today)}.`}
        </p>
      </div>
    )}
  </div>
)
