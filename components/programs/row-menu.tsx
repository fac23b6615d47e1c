'use client'

import { Ellipsis } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { v7 as uuidv7 } from 'uuid'
import { KeyHint } from '@/components/keys/key-hint'
import { MenuItem, menuClasses } from '@/components/ui/menu-item'
import { changed, duplicated, moved, removed } from '@/lib/programs/edits'
import type { Prescription } from '@/lib/programs/document'
import { MOST_IN_A_PHASE, MOST_PAUSES } from '@/lib/programs/limits'
import { usualPauseReview } from '@/lib/programs/pause'
import { useBuilder } from './builder-context'
import { swapped } from './swapped'

type RowMenuProps = { prescription: Prescription; name: string; tabIndex: number }

/** Everything that can be done with one row, with the key that does it. */
export const RowMenu = ({ prescription, name, tabIndex }: RowMenuProps) => {
  const { program, edit, library, nameOf, phaseId, remove, open, protection, bringIn, today } =
    useBuilder()
  const { id, movement, isKept = false } = prescription
  const ladder = library.factsOf(movement)?.ladder
  const others = program.phases.filter((phase) => phase.id !== phaseId)

  const swap = (slug: string) =>
    bringIn(slug, {
      make: (now) => changed(now, id, swapped(prescription, library.factsOf(slug))),
      label: `Swapped ${name} for ${nameOf(slug)}`,
    })
  const pauseIt = () =>
    edit((now) => {
      const without = removed(now, [id])
      return {
        ...without,
        pauses: [
          ...(now.pauses ?? []),
          {
            ...{ id: uuidv7(), what: name, movement, reason: '' },
            ...{ instead: 'Leave this one out for now.', reviewOn: usualPauseReview(today) },
          },
        ],
      }
    }, `Left ${name} for now`)
  const against = protection.againstInShort
  const ladderWords = (way: string, slug: string) =>
    `Swap for ${way}: ${nameOf(slug)}${against(slug) ? ` (left out: ${against(slug)})` : ''}`

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
              {ladderWords('easier', ladder.easier)}
            </MenuItem>
          )}
          {ladder?.harder && (
            <MenuItem onSelect={() => swap(ladder.harder ?? movement)}>
              {ladderWords('harder', ladder.harder)}
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
            hint={<KeyHint place="program-row" name="keep" />}
            onSelect={() =>
              edit(
                (now) => changed(now, id, { isKept: !isKept }),
                isKept ? `No longer keeps ${name}` : `Keeps ${name} for good`,
              )
            }
          >
            {isKept ? 'Not one to keep for good' : 'One to keep for good'}
          </MenuItem>
          {(program.pauses ?? []).length < MOST_PAUSES && (
            <MenuItem onSelect={pauseIt}>Leave it for now</MenuItem>
          )}
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
