import type { Phase, Prescription, ProgramDocument } from './document'
import { MOST_IN_A_PHASE, MOST_PHASES } from './limits'

/** Where a prescription is: its phase, and its place in that phase's list. */
export type Place = { phaseId: string; index: number }

const withPhase = (
  program: ProgramDocument,
  phaseId: string,
  change: (phase: Phase) => Phase,
): ProgramDocument => ({
  ...program,
  phases: program.phases.map((phase) => (phase.id === phaseId ? change(phase) : phase)),
})

const withList = (
  program: ProgramDocument,
  phaseId: string,
  change: (list: Prescription[]) => Prescription[],
): ProgramDocument =>
  withPhase(program, phaseId, (phase) => ({ ...phase, prescriptions: change(phase.prescriptions) }))

const inserted = <T>(list: readonly T[], index: number, ...items: T[]): T[] => [
  ...list.slice(0, index),
  ...items,
  ...list.slice(index),
]

/** Where a prescription is, or null when the program does not have it. */
export function placeOf(program: ProgramDocument, id: string): Place | null {
  for (const { id: phaseId, prescriptions } of program.phases) {
    const index = prescriptions.findIndex((each) => each.id === id)
    if (index >= 0) return { phaseId, index }
  }
  return null
}

export const prescriptionById = (program: ProgramDocument, id: string): Prescription | undefined =>
  program.phases.flatMap(({ prescriptions }) => prescriptions).find((each) => each.id === id)

const room = (program: ProgramDocument, phaseId: string): number => {
  const phase = program.phases.find(({ id }) => id === phaseId)
  return phase ? MOST_IN_A_PHASE - phase.prescriptions.length : 0
}

/** Puts prescriptions into a phase, at its end or at an index; what has no room stays out. */
export const added = (
  program: ProgramDocument,
  phaseId: string,
  prescriptions: readonly Prescription[],
  index = MOST_IN_A_PHASE,
): ProgramDocument =>
  withList(program, phaseId, (list) =>
    inserted(list, index, ...prescriptions.slice(0, Math.max(0, room(program, phaseId)))),
  )

/** Changes fields of one prescription. */
export const changed = (
  program: ProgramDocument,
  id: string,
  change: Partial<Omit<Prescription, 'id'>>,
): ProgramDocument => {
  const place = placeOf(program, id)
  if (!place) return program
  return withList(program, place.phaseId, (list) =>
    list.map((each) => (each.id === id ? { ...each, ...change } : each)),
  )
}

export const removed = (program: ProgramDocument, ids: readonly string[]): ProgramDocument => ({
  ...program,
  phases: program.phases.map((phase) => ({
    ...phase,
    prescriptions: phase.prescriptions.filter(({ id }) => !ids.includes(id)),
  })),
})

/** Puts a prescription in another place; a full phase takes nothing. */
export function moved(program: ProgramDocument, id: string, to: Place): ProgramDocument {
  const from = placeOf(program, id)
  const prescription = prescriptionById(program, id)
  if (!from || !prescription) return program
  if (from.phaseId !== to.phaseId && room(program, to.phaseId) === 0) return program
  return withList(removed(program, [id]), to.phaseId, (list) =>
    inserted(list, to.index, prescription),
  )
}

/** Moves a prescription up (-1) or down (1) in its phase; at the end of the list it stays. */
export function shifted(program: ProgramDocument, id: string, by: -1 | 1): ProgramDocument {
  const place = placeOf(program, id)
  if (!place) return program
  const length = program.phases.find((each) => each.id === place.phaseId)?.prescriptions.length ?? 0
  const index = place.index + by
  return index < 0 || index >= length ? program : moved(program, id, { ...place, index })
}

/** A copy right below the original. */
export function duplicated(program: ProgramDocument, id: string, newId: string): ProgramDocument {
  const place = placeOf(program, id)
  const original = prescriptionById(program, id)
  if (!place || !original) return program
  return added(program, place.phaseId, [{ ...original, id: newId }], place.index + 1)
}

export const phaseAdded = (program: ProgramDocument, phase: Phase): ProgramDocument =>
  program.phases.length >= MOST_PHASES
    ? program
    : { ...program, phases: [...program.phases, phase] }

export const phaseChanged = (
  program: ProgramDocument,
  id: string,
  change: Partial<Pick<Phase, 'name' | 'weeks'>>,
): ProgramDocument => withPhase(program, id, (phase) => ({ ...phase, ...change }))

/** Takes a phase out with its list; the last one stays. The patient moves to the one before it. */
export function phaseRemoved(program: ProgramDocument, id: string): ProgramDocument {
  const index = program.phases.findIndex((phase) => phase.id === id)
  if (index < 0 || program.phases.length === 1) return program
  const phases = program.phases.filter((phase) => phase.id !== id)
  const neighbour = phases[Math.max(0, index - 1)]?.id ?? program.currentPhaseId
  const isCurrent = program.currentPhaseId === id
  return { ...program, phases, currentPhaseId: isCurrent ? neighbour : program.currentPhaseId }
}

/** The same program under new ids throughout; `nextId` makes one at a time. */
export function withFreshIds(program: ProgramDocument, nextId: () => string): ProgramDocument {
  const ids = new Map(program.phases.map(({ id }) => [id, nextId()]))
  return {
    ...program,
    phases: program.phases.map((phase) => ({
      ...phase,
      id: ids.get(phase.id) ?? nextId(),
      prescriptions: phase.prescriptions.map((each) => ({ ...each, id: nextId() })),
    })),
    currentPhaseId: ids.get(program.currentPhaseId) ?? program.currentPhaseId,
  }
}

/**
 * Another program put behind this one: its first list joins a phase of ours, its further phases
 * follow ours. Its words come in only where ours say nothing.
 */
export function appended(
  program: ProgramDocument,
  other: ProgramDocument,
  phaseId: string,
): ProgramDocument {
  const [first, ...further] = other.phases
  const joined = added(program, phaseId, first?.prescriptions ?? [])
  const all = further.reduce(phaseAdded, joined)
  return {
    ...all,
    title: all.title || other.title,
    introduction: all.introduction || other.introduction,
    activity: all.activity || other.activity,
  }
}
