'use client'

import { Input } from '@/components/ui/field'

type NumberInputProps = {
  label: string
  /** NaN shows an empty field. */
  value: number
  bounds: { least: number; most: number }
  onChange: (value: number) => void
}

/** A whole number within bounds, which stand below it. */
export const NumberInput = ({ label, value, bounds, onChange }: NumberInputProps) => (
  <label className="grid content-start gap-0.5 text-sm text-quiet">
    {label}
    <Input
      type="number"
      inputMode="numeric"
      min={bounds.least}
      max={bounds.most}
      value={Number.isNaN(value) ? '' : value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
      className="tabular min-h-9 px-2 text-ink"
    />
    <span className="tabular">
      {bounds.least} to {bounds.most}
    </span>
  </label>
)
