'use client'

import { ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

type Option = { value: string; label: string; count: number; isChosen: boolean }

type FilterGroupProps = {
  label: string
  /** Name of the parameter in the address; the boxes work as a plain form, too. */
  name: string
  options: readonly Option[]
  isOpen: boolean
  onChoose: (value: string, isChosen: boolean) => void
  children?: ReactNode
}

export const FilterGroup = ({
  label,
  name,
  options,
  isOpen,
  onChoose,
  children,
}: FilterGroupProps) => {
  const [isOpenAtFirst] = useState(isOpen)
  return (
    <details open={isOpenAtFirst} className="group border-t border-line py-2">
      <summary className="flex min-h-9 cursor-pointer list-none items-center justify-between gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
        {label}
        <ChevronDown
          aria-hidden
          className="size-4 text-quiet transition-transform duration-150 group-open:rotate-180"
        />
      </summary>
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <label
            key={option.value}
            className={classes(
              '-mx-1.5 flex min-h-8 cursor-pointer items-center gap-2 rounded-control px-1.5 leading-snug hover:bg-sunken',
              option.count === 0 && !option.isChosen && 'text-quiet',
            )}
          >
            <input
              type="checkbox"
              name={name}
              value={option.value}
              checked={option.isChosen}
              onChange={(event) => onChoose(option.value, event.target.checked)}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0 flex-1 py-0.5">{option.label}</span>
            <span className="text-[0.8125rem] text-quiet tabular">{option.count}</span>
          </label>
        ))}
        {children}
      </fieldset>
    </details>
  )
}
