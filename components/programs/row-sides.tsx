'use client'

import { Button } from '@/components/ui/button'
import type { Prescription } from '@/lib/programs/document'
import { sideGapsIn } from '@/lib/programs/dosed-sides'
import { changed } from '@/lib/programs/edits'
import { useBuilder } from './builder-context'

type RowSidesProps = { prescription: Prescription; name: string }

/** What is open about the sides of a movement, under its first row. */
export const RowSides = ({ prescription: { id, movement, dose }, name }: RowSidesProps) => {
  const { library, program, edit, open } = useBuilder()
  const phase = program.phases.find(({ prescriptions }) =>
    prescriptions.some((each) => each.id === id),
  )
  const first = phase?.prescriptions.find((each) => each.movement === movement)
  const gap = phase && sideGapsIn(phase, library.factsOf).find((each) => each.movement === movement)
  if (!gap || (gap.kind === 'none' ? dose.side !== null : first?.id !== id)) return null
  const onEachSide = () =>
    edit((now) => changed(now, id, { dose: { ...dose, side: 'both' } }), `${name} on each side`)
  return (
    <div className="flex flex-wrap items-center gap-1.5 pb-2 text-sm sm:ps-9">
      <p className="text-careful">{gap.words}</p>
      {gap.kind !== 'unequal' && (
        <Button size="compact" onClick={onEachSide}>
          Each side
        </Button>
      )}
      {gap.kind !== 'none' && (
        <Button size="compact" onClick={() => open(id)}>
          Say why
        </Button>
      )}
    </div>
  )
}
