'use client'

import { precautions, type Precaution } from '@/lib/movements/precautions'
import { precautionGroups } from '@/lib/protection/precaution-groups'

type ConditionsFieldProps = {
  chosen: readonly Precaution[]
  onChange: (chosen: Precaution[]) => void
}

/** What the patient has that rules movements out, or asks for care. */
export const ConditionsField = ({ chosen, onChange }: ConditionsFieldProps) => (
  <fieldset className="grid gap-3">
    <legend className="mb-1 font-semibold">Conditions and precautions</legend>
    {precautionGroups.map(({ name, codes }) => (
      <div key={name} role="group" aria-label={name} className="grid gap-x-4 sm:grid-cols-2">
        <p className="text-sm text-quiet sm:col-span-2">{name}</p>
        {codes.map((code) => (
          <label key={code} className="flex min-h-8 items-start gap-2 py-1 leading-snug">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code),
                )
              }
              className="size-5 shrink-0 accent-accent"
            />
            {precautions[code]}
          </label>
        ))}
      </div>
    ))}
  </fieldset>
)
