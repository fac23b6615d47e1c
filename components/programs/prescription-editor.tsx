'use client'

import { useId, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/field'
import { Key } from '@/components/ui/key'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { changed } from '@/lib/programs/edits'
import type { Anchor, Prescription } from '@/lib/programs/document'
import type { Dose } from '@/lib/programs/dose'
import { useBuilder } from './builder-context'
import { DoseField } from './dose-field'
import { DoseNumbers } from './dose-numbers'
import { MomentsField } from './moments-field'
import { OptionsField } from './options-field'

type PrescriptionEditorProps = {
  prescription: Prescription
  facts: CatalogueEntry | undefined
  name: string
}

const NOTE_AT_MOST = 600
const REASON_AT_MOST = 300
const MOST_BECAUSE = 9

/** One row, open: the dose to type or to fill in, the note, the moments, the other ways. */
export const PrescriptionEditor = ({ prescription, facts, name }: PrescriptionEditorProps) => {
  const { edit, open, openPart, because } = useBuilder()
  const noteId = useId()
  const reasonId = useId()
  const { id, dose } = prescription
  const isSided = facts?.isSided ?? dose.side !== null

  const change = (values: Partial<Omit<Prescription, 'id'>>, label: string, key: string | null) =>
    edit((now) => changed(now, id, values), label, key && `${id}-${key}`)
  const changeDose = (next: Dose, key: string | null = null) =>
    change({ dose: next }, `Changed the dose of ${name}`, key)
  /** A moment more than the times a day would never come round, so the times follow. */
  const changeMoments = (anchors: Anchor[], key: string | null) =>
    change(
      { anchors, dose: { ...dose, timesPerDay: Math.max(dose.timesPerDay, anchors.length) } },
      `Changed the moments of ${name}`,
      key,
    )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    open(null)
  }

  return (
    <div
      role="group"
      aria-label={`Edit ${name}`}
      onKeyDown={onKeyDown}
      className="grid gap-x-8 gap-y-4 pt-1 pb-4 sm:ps-9 xl:grid-cols-2"
    >
      <div className="grid content-start gap-3">
        <DoseField
          dose={dose}
          isSided={isSided}
          isFocusedOnArrival={openPart === 'dose'}
          onChange={changeDose}
          onLeave={() => open(null)}
        />
        <DoseNumbers
          dose={dose}
          isSided={isSided}
          onChange={(values, key) => changeDose({ ...dose, ...values }, key)}
        />
      </div>
      <div className="grid content-start gap-3">
        <div className="grid gap-1">
          <label htmlFor={noteId} className="font-semibold">
            Note to the patient
          </label>
          <Textarea
            id={noteId}
            rows={2}
            value={prescription.note}
            maxLength={NOTE_AT_MOST}
            autoFocus={openPart === 'note'}
            onChange={(event) =>
              change({ note: event.target.value }, `Wrote a note on ${name}`, 'note')
            }
          />
        </div>
        <div className="grid gap-1">
          <label htmlFor={reasonId} className="font-semibold">
            Why this one
          </label>
          <Textarea
            id={reasonId}
            rows={1}
            value={prescription.reason}
            maxLength={REASON_AT_MOST}
            placeholder="You told us standing up is hard."
            onChange={(event) =>
              change({ reason: event.target.value }, `Wrote why for ${name}`, 'reason')
            }
          />
          {prescription.reason === '' && because.length > 0 && (
            <div className="flex flex-wrap gap-1.5 pt-1">
              {because.slice(0, MOST_BECAUSE).map((reason) => (
                <Button
                  key={reason}
                  size="compact"
                  className="h-auto py-1 text-start font-normal"
                  onClick={() => change({ reason }, `Said why for ${name}`, null)}
                >
                  {reason}
                </Button>
              ))}
            </div>
          )}
        </div>
        <MomentsField
          moments={prescription.anchors}
          timesPerDay={dose.timesPerDay}
          isFocusedOnArrival={openPart === 'moments'}
          onChange={changeMoments}
        />
        <OptionsField
          prescriptionId={id}
          movement={prescription.movement}
          facts={facts}
          options={prescription.options}
          isFocusedOnArrival={openPart === 'options'}
          onChange={(options, key) => change({ options }, `Changed other ways of ${name}`, key)}
        />
        <p className="flex items-center gap-2 text-sm text-quiet">
          <Key>Esc</Key> closes. Everything is kept as you go.
        </p>
      </div>
    </div>
  )
}
