'use client'

import { X } from 'lucide-react'
import { useId } from 'react'
import { Input, Select } from '@/components/ui/field'
import { anchorKeys, anchors, type AnchorKey } from '@/lib/programs/anchors'
import type { Anchor } from '@/lib/programs/document'
import { MOST_ANCHORS } from '@/lib/programs/limits'

type MomentsFieldProps = {
  moments: readonly Anchor[]
  timesPerDay: number
  isFocusedOnArrival: boolean
  onChange: (moments: Anchor[], key: string | null) => void
}

const WORDS_AT_MOST = 60

/** The habits of the day a movement hangs on; empty is any time. */
export const MomentsField = ({
  moments,
  timesPerDay,
  isFocusedOnArrival,
  onChange,
}: MomentsFieldProps) => {
  const id = useId()
  const without = (place: number) => moments.filter((_, index) => index !== place)
  const reworded = (place: number, words: string) =>
    moments.map((each, index) => (index === place ? { ...each, words } : each))

  return (
    <fieldset className="grid gap-1.5">
      <legend className="font-semibold">Moments of the day</legend>
      {moments.map((each, place) => (
        <div key={place} className="flex items-center gap-2">
          <span className="w-36 shrink-0">{anchors[each.moment]}</span>
          <Input
            aria-label={`In the patient’s words: ${anchors[each.moment]}`}
            placeholder="In their words (optional)"
            value={each.words}
            maxLength={WORDS_AT_MOST}
            onChange={(event) => onChange(reworded(place, event.target.value), `words-${place}`)}
            className="min-h-9 px-2"
          />
          <button
            type="button"
            aria-label={`Take out ${anchors[each.moment]}`}
            onClick={() => onChange(without(place), null)}
            className="grid size-9 shrink-0 place-items-center rounded-control text-quiet hover:bg-sunken"
          >
            <X aria-hidden className="size-4" />
          </button>
        </div>
      ))}
      {moments.length < MOST_ANCHORS && (
        <>
          <label htmlFor={id} className="sr-only">
            Add a moment
          </label>
          <Select
            id={id}
            value=""
            autoFocus={isFocusedOnArrival}
            onChange={(event) =>
              onChange([...moments, { moment: event.target.value as AnchorKey, words: '' }], null)
            }
            className="min-h-9 px-2"
          >
            <option value="">
              {moments.length === 0 ? 'Any time. Add a moment…' : 'Add a moment…'}
            </option>
            {anchorKeys.map((key) => (
              <option key={key} value={key}>
                {anchors[key]}
              </option>
            ))}
          </Select>
        </>
      )}
      {moments.length > 0 && moments.length < timesPerDay && (
        <p className="text-sm text-quiet">
          {timesPerDay} times a day; what has no moment is for any time.
        </p>
      )}
    </fieldset>
  )
}
