import type { KeyboardEvent } from 'react'
import { v7 as uuidv7 } from 'uuid'
import type { KeyName } from '@/components/keys/key-table'
import { keyPressed } from '@/components/keys/use-keys'
import type { Phase } from '@/lib/programs/document'
import { changed, duplicated, shifted } from '@/lib/programs/edits'
import { sides, type Side } from '@/lib/programs/sides'
import type { Builder } from './builder-context'
import type { Rows } from './use-rows'

type Setting = { builder: Builder; rows: Rows; phase: Phase }

const sideOrder: readonly Side[] = ['both', 'left', 'right']

const nextSide = (side: Side): Side =>
  sideOrder[(sideOrder.indexOf(side) + 1) % sideOrder.length] ?? 'both'

/** What a key does on the row that has the cursor. True when it did something. */
export function rowKey(event: KeyboardEvent<HTMLElement>, setting: Setting): boolean {
  const { builder, rows, phase } = setting
  const target = event.target as HTMLElement
  const id = target.closest<HTMLElement>('[data-row]')?.dataset.row
  const prescription = phase.prescriptions.find((each) => each.id === id)
  if (!id || !prescription || !target.matches('[data-row-button]')) return false
  const { edit, nameOf, open, remove, announce } = builder
  const name = nameOf(prescription.movement)
  const at = phase.prescriptions.indexOf(prescription)
  const count = phase.prescriptions.length

  const goTo = (index: number) => {
    const next = phase.prescriptions[index]
    if (next) rows.focus(next.id)
  }
  const shift = (by: -1 | 1) => {
    const place = at + by + 1
    if (place < 1 || place > count) return
    edit((now) => shifted(now, id, by), `Moved ${name}`)
    announce(`${name}, place ${place} of ${count}.`)
    rows.focusOnceDrawn(id)
  }
  const turnSide = () => {
    const { dose } = prescription
    if (dose.side === null) return announce(`${name} has no sides.`)
    const side = nextSide(dose.side)
    edit((now) => changed(now, id, { dose: { ...dose, side } }), `Changed the side of ${name}`)
    announce(`${name}: ${sides[side]}.`)
  }
  const keep = () => {
    const isKept = !prescription.isKept
    edit(
      (now) => changed(now, id, { isKept }),
      isKept ? `Keeps ${name}` : `No longer keeps ${name}`,
    )
    announce(isKept ? `${name}: one to keep for good.` : `${name}: no longer one to keep.`)
  }
  const duplicate = () => {
    const copyId = uuidv7()
    edit((now) => duplicated(now, id, copyId), `Copied ${name}`)
    rows.focusOnceDrawn(copyId)
  }

  const acts: Record<KeyName<'program-row'>, () => void> = {
    next: () => goTo(at + 1),
    previous: () => goTo(at - 1),
    first: () => goTo(0),
    last: () => goTo(count - 1),
    edit: () => open(id, 'dose'),
    up: () => shift(-1),
    down: () => shift(1),
    side: turnSide,
    note: () => open(id, 'note'),
    moments: () => open(id, 'moments'),
    options: () => open(id, 'options'),
    keep,
    duplicate,
    menu: () => rows.focusMenu(id),
    tick: () => rows.toggle(id),
    remove: () => remove([id]),
  }
  const pressed = keyPressed('program-row', event)
  if (!pressed) return false
  event.preventDefault()
  acts[pressed]()
  return true
}
