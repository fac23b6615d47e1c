'use client'

import { Input } from '@/components/ui/field'
import type { Day } from '@/lib/days'

type DayInputProps = { label: string; value: Day; latest: Day; onChange: (day: Day) => void }

/** A day up to today. */
export const DayInput = ({ label, value, latest, onChange }: DayInputProps) => (
  <label className="grid content-start gap-0.5 text-sm text-quiet">
    {label}
    <Input
      type="date"
      value={value}
      max={latest}
      onChange={(event) => event.target.value && onChange(event.target.value)}
      className="min-h-9 px-2 text-ink"
    />
  </label>
)
