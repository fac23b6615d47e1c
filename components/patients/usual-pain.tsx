'use client'

import { useId, useOptimistic, useTransition } from 'react'
import { undoable } from '@/components/forms/undoable'
import { Select } from '@/components/ui/field'
import { saveUsualPain } from '@/lib/patients/actions'

type UsualPainProps = { patientId: string; usualPain: number | null }

const numbers = Array.from({ length: 11 }, (_, pain) => pain)

/** The pain this patient usually has; reports are judged beside it. */
export const UsualPain = ({ patientId, usualPain }: UsualPainProps) => {
  const id = useId()
  const [shown, show] = useOptimistic(usualPain)
  const [, start] = useTransition()
  const choose = (chosen: number | null) =>
    start(async () => {
      show(chosen)
      await undoable({
        run: () => saveUsualPain({ patientId, usualPain: chosen }),
        said: chosen === null ? 'Usual pain is not known.' : `Usual pain is ${chosen} of 10.`,
        undo: () => saveUsualPain({ patientId, usualPain }),
      })
    })
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor={id} className="font-semibold">
        Usual pain
      </label>
      <div className="w-36">
        <Select
          id={id}
          value={shown ?? ''}
          onChange={({ target }) => choose(target.value === '' ? null : Number(target.value))}
          className="min-h-9"
        >
          <option value="">Not known</option>
          {numbers.map((pain) => (
            <option key={pain} value={pain}>
              {pain} of 10
            </option>
          ))}
        </Select>
      </div>
    </div>
  )
}
