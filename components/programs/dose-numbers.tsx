'use client'

import { useId } from 'react'
import { Input, Select } from '@/components/ui/field'
import { classes } from '@/components/ui/classes'
import { nameOfWeekday, shortNameOfWeekday } from '@/lib/programs/days-in-words'
import type { Dose } from '@/lib/programs/dose'
import { sides, type Side } from '@/lib/programs/sides'
import { weekdays } from '@/lib/programs/weekdays'
import { FloorField } from './floor-field'
import { NumberField } from './number-field'

type DoseNumbersProps = {
  dose: Dose
  isSided: boolean
  /** Changes with the same key in a row are one step to undo; null is a step of its own. */
  onChange: (change: Partial<Dose>, key: string | null) => void
}

const TextField = ({
  label,
  value,
  most,
  hint,
  onChange,
}: {
  label: string
  value: string
  most: number
  hint: string
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="grid min-w-28 flex-1 gap-0.5">
      <label htmlFor={id} className="text-sm text-quiet">
        {label}
      </label>
      <Input
        id={id}
        value={value}
        maxLength={most}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-9 px-2"
      />
    </div>
  )
}

const Days = ({ dose, onChange }: Pick<DoseNumbersProps, 'dose' | 'onChange'>) => {
  const toggled = (day: number) =>
    dose.days.includes(day)
      ? dose.days.filter((each) => each !== day)
      : [...dose.days, day].sort((a, b) => a - b)
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="text-sm text-quiet">Days</legend>
      {weekdays.map((day) => {
        const isOn = dose.days.includes(day)
        return (
          <button
            key={day}
            type="button"
            aria-pressed={isOn}
            aria-label={nameOfWeekday(day)}
            disabled={isOn && dose.days.length === 1}
            onClick={() => onChange({ days: toggled(day) }, null)}
            className={classes(
              'min-h-9 rounded-control border px-2 text-sm font-semibold',
              isOn
                ? 'border-accent bg-accent-soft text-accent'
                : 'border-border bg-raised text-quiet',
            )}
          >
            {shortNameOfWeekday(day)}
          </button>
        )
      })}
    </fieldset>
  )
}

/** The same dose as plain fields, for those who would rather not type it. */
export const DoseNumbers = ({ dose, isSided, onChange }: DoseNumbersProps) => {
  const sideId = useId()
  const number = (key: 'sets' | 'reps' | 'holdSeconds' | 'restSeconds' | 'timesPerDay') => ({
    value: dose[key],
    onChange: (value: number | null) => value !== null && onChange({ [key]: value }, key),
  })
  const setReps = (reps: number | null) => {
    if (reps === null) return
    const repsUpTo = dose.repsUpTo !== null && dose.repsUpTo > reps ? dose.repsUpTo : null
    onChange({ reps, repsUpTo }, 'reps')
  }
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <NumberField label="Sets" least={1} most={10} {...number('sets')} />
        <NumberField label="Reps" least={1} most={50} value={dose.reps} onChange={setReps} />
        <NumberField
          label="Up to"
          least={dose.reps + 1}
          most={60}
          isOptional
          value={dose.repsUpTo}
          onChange={(repsUpTo) => onChange({ repsUpTo }, 'repsUpTo')}
        />
        <NumberField label="Hold (s)" least={0} most={3600} {...number('holdSeconds')} />
        <NumberField label="Rest (s)" least={0} most={600} {...number('restSeconds')} />
        <NumberField label="A day" least={1} most={8} {...number('timesPerDay')} />
        {isSided && (
          <div className="grid gap-0.5">
            <label htmlFor={sideId} className="text-sm text-quiet">
              Side
            </label>
            <Select
              id={sideId}
              value={dose.side ?? 'both'}
              onChange={(event) => onChange({ side: event.target.value as Side }, null)}
              className="min-h-9 px-2"
            >
              {(Object.keys(sides) as Side[]).map((side) => (
                <option key={side} value={side}>
                  {sides[side]}
                </option>
              ))}
            </Select>
          </div>
        )}
      </div>
      <Days dose={dose} onChange={onChange} />
      <div className="flex flex-wrap gap-2">
        <TextField
          label="Load or band"
          hint="Green band"
          most={60}
          value={dose.load}
          onChange={(load) => onChange({ load }, 'load')}
        />
        <TextField
          label="Tempo"
          hint="3-1-3"
          most={40}
          value={dose.tempo}
          onChange={(tempo) => onChange({ tempo }, 'tempo')}
        />
        <NumberField
          label="Effort of 10"
          least={0}
          most={10}
          isOptional
          value={dose.effort}
          onChange={(effort) => onChange({ effort }, 'effort')}
        />
      </div>
      <FloorField dose={dose} onChange={(floor) => onChange({ floor }, 'floor')} />
    </div>
  )
}
