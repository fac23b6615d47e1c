'use client'

import { Select } from '@/components/ui/field'

type SmallSelectProps<K extends string> = {
  label: string
  /** What it says while nothing is chosen. */
  none: string
  words: Record<K, string>
  value: K | null
  onChange: (value: K | null) => void
}

/** One choice out of few, or none, beside a line of text. */
export const SmallSelect = <K extends string>({
  label,
  none,
  words,
  value,
  onChange,
}: SmallSelectProps<K>) => (
  <Select
    aria-label={label}
    value={value ?? ''}
    onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as K))}
    className="min-h-8 w-auto! min-w-34 flex-1 px-2 text-sm sm:flex-none"
  >
    <option value="">{none}</option>
    {(Object.keys(words) as K[]).map((key) => (
      <option key={key} value={key}>
        {words[key]}
      </option>
    ))}
  </Select>
)
