'use client'

import { Ellipsis } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { v7 as uuidv7 } from 'uuid'
import { KeyHint } from '@/components/keys/key-hint'
import { MenuItem, menuClasses } from '@/components/ui/menu-item'
import { changed, duplicated, moved } from '@/lib/programs/edits'
import type { Prescription } from '@/lib/programs/document'
import { MOST_IN_A_PHASE } from '@/lib/programs/limits'
import { useBuilder } from './builder-context'

type RowMenuProps = { prescription: Prescription; name: string; tabIndex: number }

/** Everything that can be done with one row, with the key that does it. */
export const RowMenu = ({ prescription, name, tabIndex }: RowMenuProps) => {
  const { program, edit, library, nameOf, phaseId, remove, open } = useBuilder()
  const { id, movement, dose } = prescription
  const ladder = library.factsOf(movement)?.ladder
  const others = program.phases.filter((phase) => phase.id !== phaseId)

  const swap = (slug: string) => {
    const isSided = library.factsOf(slug)?.isSided ?? dose.side !== null
    const side = isSided ? (dose.side ?? 'both') : null
    edit(
      (now) => changed(now, id, { movement: slug, dose: { ...dose, side } }),
      `Swapped ${name} for ${nameOf(slug)}`,
    )
  }

  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        data-row-menu
        tabIndex={tabIndex}
        aria-label={`More for ${name}`}
        className="grid size-9 shrink-0 place-items-center rounded-control text-quiet hover:bg-sunken"
      >
        <Ellipsis aria-hidden className="size-5" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" sideOffset={4} className={menuClasses}>
          <MenuItem
            hint={<KeyHint place="program-row" name="note" />}
            onSelect={() => open(id, 'note')}
          >
            Write a note
          </MenuItem>
          <MenuItem
            hint={<KeyHint place="program-row" name="moments" />}
            onSelect={() => open(id, 'moments')}
          >
            Set the moment of the day
          </MenuItem>
          <MenuItem
            hint={<KeyHint place="program-row" name="options" />}
            onSelect={() => open(id, 'options')}
          >
            Approve other ways
          </MenuItem>
          <DropdownMenu.Separator className="my-1 border-t border-line" />
          {ladder?.easier && (
            <MenuItem onSelect={() => swap(ladder.easier ?? movement)}>
              Swap for easier: {nameOf(ladder.easier)}
            </MenuItem>
          )}
          {ladder?.harder && (
            <MenuItem onSelect={() => swap(ladder.harder ?? movement)}>
              Swap for harder: {nameOf(ladder.harder)}
            </MenuItem>
          )}
          {others.map((phase) => (
            <MenuItem
              key={phase.id}
              onSelect={() =>
                edit(
                  (now) => moved(now, id, { phaseId: phase.id, index: MOST_IN_A_PHASE }),
                  `Moved ${name} to ${phase.name}`,
                )
              }
            >
              Move to {phase.name}
            </MenuItem>
          ))}
          <MenuItem
            hint={<KeyHint place="program-row" name="duplicate" />}
            onSelect={() => edit((now) => duplicated(now, id, uuidv7()), `Copied ${name}`)}
          >
            Duplicate
          </MenuItem>
          <MenuItem
            hint={<KeyHint place="program-row" name="remove" />}
            onSelect={() => remove([id])}
          >
            Remove
          </MenuItem>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
