'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Prescription, ProgramDocument } from '@/lib/programs/document'
import { doseInWords } from '@/lib/programs/dose-words'
import {
  disagreements,
  reconciled,
  type Choice,
  type Disagreement,
} from '@/lib/programs/two-drafts'
import type { SaveState } from './draft-keeper'

type InConflict = Extract<SaveState, { is: 'in-conflict' }>

type TwoDraftsDialogProps = {
  conflict: InConflict
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  nameOf: (slug: string) => string
  onSettle: (document: ProgramDocument) => void
}

const wordNames = {
  title: 'Name of the program',
  introduction: 'Message to the patient',
  activity: 'Keeping active',
  stopRules: 'When to stop',
  reviewOn: 'Look at it together on',
} as const

type Telling = { nameOf: (slug: string) => string }

const titleOf = (each: Disagreement, { nameOf }: Telling): string =>
  each.about === 'words'
    ? wordNames[each.key]
    : nameOf(each.mine?.movement ?? each.theirs?.movement ?? '')

const Told = ({ side, nameOf }: Telling & { side: Prescription | string | null }) => {
  if (side === null) return <span className="text-quiet">Taken out</span>
  if (typeof side === 'string')
    return <span className="whitespace-pre-line">{side || 'Empty'}</span>
  const { dose, note, reason, anchors, options } = side
  return (
    <>
      <span className="tabular block">{doseInWords(dose)}</span>
      {note && <span className="block text-sm">Note: {note}</span>}
      {reason && <span className="block text-sm">Why: {reason}</span>}
      {anchors.length > 0 && (
        <span className="block text-sm">
          {anchors.length === 1 ? '1 moment' : `${anchors.length} moments`}
        </span>
      )}
      {options.map((option) => (
        <span key={option.movement} className="block text-sm">
          Or {nameOf(option.movement)}
        </span>
      ))}
    </>
  )
}

type SidesProps = Telling & {
  each: Disagreement
  savedBy: string
  choice: Choice
  onChoose: (choice: Choice) => void
}

const Sides = ({ each, savedBy, choice, onChoose, nameOf }: SidesProps) => (
  <fieldset>
    <legend className="font-semibold">{titleOf(each, { nameOf })}</legend>
    <div className="grid gap-2 pt-1 sm:grid-cols-2">
      {(['mine', 'theirs'] as const).map((side) => (
        <label
          key={side}
          className="flex cursor-pointer items-start gap-2 rounded-control border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={each.key}
            checked={choice === side}
            onChange={() => onChoose(side)}
            className="mt-0.5 size-4.5 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            <span className="block text-sm text-quiet">{side === 'mine' ? 'Yours' : savedBy}</span>
            <Told side={each[side]} nameOf={nameOf} />
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)

/** Two people changed the same things: both texts side by side, and a choice for each. */
export const TwoDraftsDialog = ({
  conflict: { three, newer },
  isOpen,
  onOpenChange,
  nameOf,
  onSettle,
}: TwoDraftsDialogProps) => {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const found = disagreements(three)
  const settleAll = (fallback: Choice) => onSettle(reconciled(three, new Map(), fallback))
  return (
    <Dialog
      title={`${newer.savedBy} changed this program too`}
      description="Nothing is lost. What only one of you changed is kept; please choose the rest."
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <div className="grid gap-4">
        {found.map((each) => (
          <Sides
            key={each.key}
            each={each}
            savedBy={newer.savedBy}
            nameOf={nameOf}
            choice={choices.get(each.key) ?? 'mine'}
            onChoose={(choice) => setChoices((now) => new Map(now).set(each.key, choice))}
          />
        ))}
        <div className="flex flex-wrap gap-2 border-t border-line pt-4">
          <Button look="primary" onClick={() => onSettle(reconciled(three, choices))}>
            Keep what I chose
          </Button>
          <Button onClick={() => settleAll('mine')}>All of mine</Button>
          <Button onClick={() => settleAll('theirs')}>All of {newer.savedBy}’s</Button>
        </div>
      </div>
    </Dialog>
  )
}
