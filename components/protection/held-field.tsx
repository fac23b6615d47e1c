'use client'

import { Input } from '@/components/ui/field'
import { addDays, type Day } from '@/lib/days'
import {
  directions,
  holdDays,
  usualReview,
  type Direction,
  type HeldDirection,
} from '@/lib/protection/held-direction'

type HeldFieldProps = {
  held: readonly HeldDirection[]
  today: Day
  onChange: (held: HeldDirection[]) => void
}

const all = Object.keys(directions) as Direction[]

const fresh = (direction: Direction, today: Day): HeldDirection => ({
  direction,
  startedOn: today,
  reviewOn: usualReview(today),
  reason: '',
})

/** Ways of moving to leave for now, each with a day on which it is looked at again. */
export const HeldField = ({ held, today, onChange }: HeldFieldProps) => {
  const put = (direction: Direction, values: Partial<HeldDirection>) =>
    onChange(held.map((each) => (each.direction === direction ? { ...each, ...values } : each)))
  /** A later review begins the hold anew, so that none outlasts what a hold may. */
  const review = (each: HeldDirection, reviewOn: Day) =>
    put(each.direction, {
      reviewOn,
      startedOn: reviewOn > addDays(each.startedOn, holdDays.most) ? today : each.startedOn,
    })
  return (
    <fieldset className="grid gap-1.5">
      <legend className="font-semibold">Held for now</legend>
      <p className="text-sm text-quiet">
        Movements that go this way are left out until you lift it. At most {holdDays.most} days to
        the next look.
      </p>
      {all.map((direction) => {
        const each = held.find((one) => one.direction === direction)
        return (
          <div key={direction} className="grid gap-1.5">
            <label className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                checked={each !== undefined}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...held, fresh(direction, today)]
                      : held.filter((one) => one.direction !== direction),
                  )
                }
                className="size-5 shrink-0 accent-accent"
              />
              {directions[direction]}
            </label>
            {each && (
              <div className="grid gap-2 pb-1 ps-7 sm:grid-cols-[10.5rem_1fr]">
                <label className="grid gap-0.5 text-sm text-quiet">
                  Look again on
                  <Input
                    type="date"
                    value={each.reviewOn}
                    min={addDays(today, 1)}
                    max={addDays(today, holdDays.most)}
                    onChange={(event) => event.target.value && review(each, event.target.value)}
                    className="min-h-9 px-2 text-ink"
                  />
                </label>
                <label className="grid gap-0.5 text-sm text-quiet">
                  Why (for the record)
                  <Input
                    value={each.reason}
                    maxLength={200}
                    onChange={(event) => put(direction, { reason: event.target.value })}
                    className="min-h-9 px-2 text-ink"
                  />
                </label>
              </div>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
