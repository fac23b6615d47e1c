'use client'

import { Select } from '@/components/ui/field'

type LoadRangeProps = {
  from: number
  to: number
  levels: { least: number; most: number }
  onChange: (from: number, to: number) => void
}

/** Load from … to …; choosing one end beyond the other moves both. */
export const LoadRange = ({ from, to, levels, onChange }: LoadRangeProps) => {
  const options = Array.from({ length: levels.most - levels.least + 1 }, (_, at) => (
    <option key={at} value={levels.least + at}>
      {levels.least + at}
    </option>
  ))
  return (
    <fieldset className="border-t border-line py-3">
      <legend className="float-left mb-1.5 w-full font-semibold">Load</legend>
      <div className="clear-both flex items-center gap-2">
        <label htmlFor="load-from" className="text-quiet">
          From
        </label>
        <Select
          id="load-from"
          name="from"
          value={from}
          onChange={({ target }) =>
            onChange(Number(target.value), Math.max(to, Number(target.value)))
          }
          className="min-h-8 w-16 !pe-2"
        >
          {options}
        </Select>
        <label htmlFor="load-to" className="text-quiet">
          to
        </label>
        <Select
          id="load-to"
          name="to"
          value={to}
          onChange={({ target }) =>
            onChange(Math.min(from, Number(target.value)), Number(target.value))
          }
          className="min-h-8 w-16 !pe-2"
        >
          {options}
        </Select>
      </div>
    </fieldset>
  )
}
