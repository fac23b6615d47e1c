'use client'

import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { useId, type KeyboardEvent, type RefObject } from 'react'
import { moved } from '@/lib/programs/edits'
import type { Phase } from '@/lib/programs/document'
import { useBuilder } from './builder-context'
import { PrescriptionRow } from './prescription-row'

type PrescriptionListProps = {
  phase: Phase
  list: RefObject<HTMLOListElement | null>
  /** The one row that Tab reaches; arrows move between the rest. */
  activeId: string | null
  selectedIds: ReadonlySet<string>
  onActive: (id: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The movements of a phase, in order; dragged by mouse, finger or keyboard. */
export const PrescriptionList = ({
  phase,
  list,
  activeId,
  selectedIds,
  onActive,
  onKeyDown,
}: PrescriptionListProps) => {
  const { edit, nameOf } = useBuilder()
  const dragId = useId()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const { prescriptions } = phase
  const ids = prescriptions.map(({ id }) => id)
  const nameById = (id: unknown) =>
    nameOf(prescriptions.find((each) => each.id === id)?.movement ?? '')
  const placeById = (id: unknown) => `place ${ids.indexOf(String(id)) + 1} of ${ids.length}`

  const announcements: Announcements = {
    onDragStart: ({ active }) => `Picked up ${nameById(active.id)}, ${placeById(active.id)}.`,
    onDragOver: ({ over }) => (over ? `Now at ${placeById(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) =>
      `Put ${nameById(active.id)} at ${placeById(over?.id ?? active.id)}.`,
    onDragCancel: ({ active }) => `${nameById(active.id)} is back where it was.`,
  }

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (!over || over.id === active.id) return
    const index = ids.indexOf(String(over.id))
    const name = nameById(active.id)
    edit((now) => moved(now, String(active.id), { phaseId: phase.id, index }), `Moved ${name}`)
  }

  return (
    <DndContext
      id={dragId}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        announcements,
        screenReaderInstructions: {
          draggable: 'Press space to pick up, arrow keys to move, space to put down.',
        },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol
          ref={list}
          aria-label={`Movements in ${phase.name}`}
          onKeyDown={onKeyDown}
          className="divide-y divide-line border-y border-line"
        >
          {prescriptions.map((prescription, index) => (
            <PrescriptionRow
              key={prescription.id}
              prescription={prescription}
              number={index + 1}
              isActive={prescription.id === (activeId ?? ids[0])}
              isSelected={selectedIds.has(prescription.id)}
              onActive={() => onActive(prescription.id)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
