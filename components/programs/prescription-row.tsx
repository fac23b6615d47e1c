'use client'

import { useSortable } from '@dnd-kit/sortable'
import { GripVertical } from 'lucide-react'
import { MovementThumb } from '@/components/movements/movement-thumb'
import { classes } from '@/components/ui/classes'
import { anchorInWords } from '@/lib/programs/anchor-words'
import type { Prescription } from '@/lib/programs/document'
import { doseFloorInWords } from '@/lib/programs/dose-floor'
import { frequencyOfDose, workOfDose } from '@/lib/programs/dose-words'
import { useBuilder } from './builder-context'
import { PrescriptionEditor } from './prescription-editor'
import { RowMenu } from './row-menu'
import { RowProtection } from './row-protection'
import { RowSides } from './row-sides'

type PrescriptionRowProps = {
  prescription: Prescription
  number: number
  isActive: boolean
  isSelected: boolean
  onActive: () => void
}

const Moments = ({ prescription }: { prescription: Prescription }) => (
  <ul className="flex flex-wrap gap-1 sm:justify-end">
    {prescription.anchors.map((anchor, index) => (
      <li
        key={index}
        className="rounded-full border border-line bg-sunken px-2 text-[0.8125rem] leading-6 text-quiet first-letter:uppercase"
      >
        {anchorInWords(anchor)}
      </li>
    ))}
  </ul>
)

const Words = ({
  prescription: { dose, anchors, note, reason, options },
}: {
  prescription: Prescription
}) => (
  <>
    <span className="tabular block">{workOfDose(dose)}</span>
    <span className="tabular block text-quiet">{frequencyOfDose(dose)}</span>
    {dose.floor && (
      <span className="tabular block text-quiet">
        On a sore day at least {doseFloorInWords(dose)}
      </span>
    )}
    {anchors.length > 0 && (
      <span className="block text-sm text-quiet first-letter:uppercase sm:hidden">
        {anchors.map(anchorInWords).join(' · ')}
      </span>
    )}
    {note && <span className="block text-sm text-quiet">Note: {note}</span>}
    {reason && <span className="block text-sm text-quiet">Why: {reason}</span>}
    {options.length > 0 && (
      <span className="block text-sm text-quiet">
        {options.length === 1 ? '1 other way' : `${options.length} other ways`} approved
      </span>
    )}
  </>
)

/** One movement of the program: read at a glance, opened in place. */
export const PrescriptionRow = ({
  prescription,
  number,
  isActive,
  isSelected,
  onActive,
}: PrescriptionRowProps) => {
  const { id, movement } = prescription
  const { library, nameOf, openId, open } = useBuilder()
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id,
  })
  const facts = library.factsOf(movement)
  const name = nameOf(movement)
  const isOpen = openId === id
  const tabIndex = isActive ? 0 : -1

  return (
    <li
      ref={setNodeRef}
      data-row={id}
      style={{
        transform: transform ? `translateY(${Math.round(transform.y)}px)` : undefined,
        transition,
      }}
      className={classes(
        'group relative bg-paper',
        isDragging && 'z-10 shadow-lifted',
        isSelected && 'bg-accent-soft',
      )}
    >
      <div className="flex items-start gap-1 py-2 sm:gap-2">
        <button
          type="button"
          {...attributes}
          {...listeners}
          tabIndex={tabIndex}
          aria-label={`Move ${name}`}
          className="tabular grid h-12 w-7 shrink-0 cursor-grab touch-none place-items-center rounded-control text-sm text-quiet hover:bg-sunken"
        >
          <span className="group-focus-within:hidden group-hover:hidden">{number}</span>
          <GripVertical
            aria-hidden
            className="hidden size-4 group-focus-within:block group-hover:block"
          />
        </button>
        <button
          type="button"
          data-row-button
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onFocus={onActive}
          onClick={() => open(isOpen ? null : id)}
          className="flex min-w-0 flex-1 items-start gap-3 rounded-control text-start"
        >
          {facts && (
            <MovementThumb
              slug={movement}
              startPosition={facts.startPosition}
              thumb={facts.thumb}
              side={prescription.dose.side}
            />
          )}
          <span className="min-w-0 flex-1">
            <span className="block font-semibold">
              {name}
              {prescription.isKept && <span className="font-normal text-accent"> · keep</span>}
            </span>
            {!isOpen && <Words prescription={prescription} />}
          </span>
        </button>
        <span className="hidden max-w-52 pt-0.5 sm:block">
          <Moments prescription={prescription} />
        </span>
        <RowMenu prescription={prescription} name={name} tabIndex={tabIndex} />
      </div>
      <RowProtection prescription={prescription} name={name} />
      <RowSides prescription={prescription} name={name} />
      {isOpen && <PrescriptionEditor prescription={prescription} facts={facts} name={name} />}
    </li>
  )
}
