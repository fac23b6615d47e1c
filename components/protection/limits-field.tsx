'use client'

import { useId } from 'react'
import { classes } from '@/components/ui/classes'
import { capBounds, irritabilities, type Irritability } from '@/lib/protection/irritability'
import { withIrritability, type ProtectionProfile } from '@/lib/protection/profile'
import { NumberInput } from './number-input'

type LimitsFieldProps = {
  profile: ProtectionProfile
  onChange: (profile: ProtectionProfile) => void
}

const limits = [
  { key: 'loadCeiling', label: 'Load, up to', bounds: capBounds.load },
  { key: 'itemCap', label: 'Movements', bounds: capBounds.items },
  { key: 'addedMinutesCap', label: 'Minutes a day', bounds: capBounds.addedMinutes },
  { key: 'painCeiling', label: 'Pain, up to', bounds: capBounds.painCeiling },
  { key: 'settlingHours', label: 'Settles in (hours)', bounds: capBounds.settlingHours },
] as const

/** How easily it flares, which sets the ceilings, and the ceilings themselves. */
export const LimitsField = ({ profile, onChange }: LimitsFieldProps) => {
  const id = useId()
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">How easily it flares</legend>
      <div className="flex gap-1.5">
        {(Object.keys(irritabilities) as Irritability[]).reverse().map((key) => (
          <label
            key={key}
            className={classes(
              'flex min-h-9 flex-1 cursor-pointer items-center justify-center rounded-control border px-3 has-focus-visible:outline-2',
              profile.irritability === key
                ? 'border-accent bg-accent-soft font-semibold text-accent'
                : 'border-border',
            )}
          >
            <input
              type="radio"
              name={`${id}-irritability`}
              checked={profile.irritability === key}
              onChange={() => onChange(withIrritability(profile, key))}
              className="sr-only"
            />
            {irritabilities[key].name}
          </label>
        ))}
      </div>
      <p className="text-sm text-quiet">
        Sets the load and the number of movements; change them after.
      </p>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-3">
        {limits.map(({ key, label, bounds }) => (
          <NumberInput
            key={key}
            label={label}
            value={profile[key]}
            bounds={bounds}
            onChange={(value) => onChange({ ...profile, [key]: value })}
          />
        ))}
      </div>
    </fieldset>
  )
}
