import type { MovementDocument } from '../movements/document'
import type { Prescription } from '../programs/document'
import type { Dose } from '../programs/dose'
import { notBelowFloor } from '../programs/dose-floor'
import type { PlannedEntry, PlannedMoment } from '../programs/planned-day'

/** Above this load a movement waits for another day (CLINICAL.md 2.4, irritability moderate: ≤ 2). */
export const SORE_DAY_LOAD = 2

/** Below this many seconds a hold is not halved any further. */
const SHORTEST_HOLD = 5

type Facts = Pick<MovementDocument, 'kind' | 'loadLevel'>

/** What a patient's day allows: the texts of the revision, and what the filter lets through now. */
export type SoreDaySetting = {
  movementOf: (slug: string) => Facts | undefined
  isOpen: (slug: string) => boolean
  /** Whether a prescribed movement rests for now; then only another way is left of it. */
  rests: (slug: string) => boolean
}

export type SoreWay =
  { kind: 'kept' | 'eased' | 'swapped'; movement: string; dose: Dose } | { kind: 'left-out' }

const half = (count: number): number => Math.ceil(count / 2)

/** Half of a dose, rounded up, never nothing: fewer sets, else fewer repetitions, else shorter. */
export function halved(dose: Dose): Dose {
  const lighter = { ...dose, load: '' }
  if (dose.sets > 1) return { ...lighter, sets: half(dose.sets) }
  if (dose.reps > 1) return { ...lighter, reps: half(dose.reps), repsUpTo: null }
  const holdSeconds = Math.max(Math.min(dose.holdSeconds, SHORTEST_HOLD), half(dose.holdSeconds))
  return { ...lighter, holdSeconds }
}

/** The lightest approved other way that is open now and lighter than `load`. */
function easierOption(
  { options }: Prescription,
  load: number,
  { movementOf, isOpen }: SoreDaySetting,
): string | null {
  const lighter = options
    .map(({ movement }) => ({ movement, load: movementOf(movement)?.loadLevel ?? Infinity }))
    .filter((option) => option.load < load && isOpen(option.movement))
    .sort((a, b) => a.load - b.load)
  return lighter[0]?.movement ?? null
}

/**
 * A prescription on a sore day: rest positions stay whole; the rest is halved, never below the floor the
 * clinician set, or done in an easier way they approved where one is open; what is heavier than a sore
 * day allows waits. CLINICAL.md S17, S23.
 */
export function onSoreDay(prescription: Prescription, setting: SoreDaySetting): SoreWay {
  const facts = setting.movementOf(prescription.movement)
  if (!facts) return { kind: 'left-out' }
  const { movement, dose } = prescription
  const isResting = setting.rests(movement)
  if (facts.kind === 'position' && !isResting) return { kind: 'kept', movement, dose }
  const easier = easierOption(prescription, isResting ? Infinity : facts.loadLevel, setting)
  if (isResting && !easier) return { kind: 'left-out' }
  const load = easier ? (setting.movementOf(easier)?.loadLevel ?? Infinity) : facts.loadLevel
  if (load > SORE_DAY_LOAD) return { kind: 'left-out' }
  if (easier) return { kind: 'swapped', movement: easier, dose: halved(dose) }
  return { kind: 'eased', movement, dose: notBelowFloor(halved(dose), dose) }
}

const isRelief = ({ prescription }: PlannedEntry, { movementOf }: SoreDaySetting): boolean =>
  movementOf(prescription.movement)?.kind === 'position'

/** A planned day as a sore one: shorter, easier, relief first; moments with nothing left are gone. */
export const soreDayPlan = (
  moments: readonly PlannedMoment[],
  setting: SoreDaySetting,
): PlannedMoment[] =>
  moments.flatMap((moment) => {
    const entries = moment.entries.flatMap((entry): PlannedEntry[] => {
      const way = onSoreDay(entry.prescription, setting)
      if (way.kind === 'left-out') return []
      const { movement, dose } = way
      return [{ ...entry, prescription: { ...entry.prescription, movement, dose } }]
    })
    const inOrder = [
      ...entries.filter((entry) => isRelief(entry, setting)),
      ...entries.filter((entry) => !isRelief(entry, setting)),
    ]
    return inOrder.length === 0 ? [] : [{ ...moment, entries: inOrder }]
  })
