'use client'

import { useId, useState } from 'react'
import { Input } from '@/components/ui/field'

type NumberFieldProps = {
  label: string
  value: number | null
  least: number
  most: number
  isOptional?: boolean
  onChange: (value: number | null) => void
}

/** A whole number within bounds. What is out of bounds is not taken, and says so on the spot. */
export const NumberField = ({
  label,
  value,
  least,
  most,
  isOptional = false,
  onChange,
}: NumberFieldProps) => {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? '' : String(value))
  const isFine = (text: string) =>
    text === '' ? isOptional : /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most
  const isWrong = !isFine(shown)

  const take = (text: string) => {
    setTyped(text)
    if (isFine(text)) onChange(text === '' ? null : Number(text))
  }

  return (
    <div className="grid w-18 content-start gap-0.5">
      <label htmlFor={id} className="text-sm whitespace-nowrap text-quiet">
        {label}
      </label>
      <Input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={(event) => take(event.target.value.trim())}
        onBlur={() => setTyped(null)}
        className="tabular min-h-9 px-2"
      />
      {isWrong && (
        <p id={`${id}-problem`} className="text-[0.8125rem] text-stop">
          {least} to {most}
        </p>
      )}
    </div>
  )
}
