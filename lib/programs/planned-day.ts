import { weekdayOf, type Day } from '../days'
import { anchorKeys, anchors, type AnchorKey } from './anchors'
import type { Anchor, Phase, Prescription, ProgramDocument } from './document'

/** A prescription at one moment of a day, and how many times there. */
export type PlannedEntry = {
  prescription: Prescription
  times: number
  /** The clinician's own words for the moment, '' when it has none. */
  words: string
}

export type PlannedMoment = { moment: AnchorKey; name: string; entries: PlannedEntry[] }

/** Moments that come round more than once a day, so that one anchor can hold every repetition. */
const recurring: ReadonlySet<AnchorKey> = new Set([
  'kettle',
  'teeth',
  'desk',
  'after-walk',
  'any-time',
])

const anyTime: Anchor = { moment: 'any-time', words: '' }

type Placed = { anchor: Anchor; times: number }

/**
 * The moments of one practice day. Each anchor takes one of the day's times, in the order the
 * clinician gave; what is left hangs on the anchor when it recurs and is the only one, else on any
 * time. Anchors beyond the number of times a day are left out.
 */
export function placedInDay({ anchors: hung, dose }: Prescription): Placed[] {
  const [first] = hung
  if (!first) return [{ anchor: anyTime, times: dose.timesPerDay }]
  if (hung.length === 1 && recurring.has(first.moment)) {
    return [{ anchor: first, times: dose.timesPerDay }]
  }
  const placed = hung.slice(0, dose.timesPerDay).map((anchor) => ({ anchor, times: 1 }))
  const left = dose.timesPerDay - placed.length
  return left > 0 ? [...placed, { anchor: anyTime, times: left }] : placed
}

/** The phase the patient is in. */
export const currentPhase = (program: ProgramDocument): Phase => {
  const phase = program.phases.find(({ id }) => id === program.currentPhaseId)
  if (!phase) throw new Error('A program names its current phase.')
  return phase
}

/** Prescriptions of the current phase that are planned on a day, in the program's order. */
export const plannedPrescriptions = (program: ProgramDocument, day: Day): Prescription[] => {
  const weekday = weekdayOf(day)
  return currentPhase(program).prescriptions.filter(({ dose }) => dose.days.includes(weekday))
}

/** One entry per prescription, however many of its anchors fall on this moment. */
function merged(entries: PlannedEntry[]): PlannedEntry[] {
  const byId = new Map<string, PlannedEntry>()
  for (const entry of entries) {
    const { id } = entry.prescription
    const kept = byId.get(id)
    const words = kept?.words || entry.words
    byId.set(id, { ...entry, times: entry.times + (kept?.times ?? 0), words })
  }
  return [...byId.values()]
}

/**
 * What the patient is to do on a day in their own calendar: the moments in the order of the day,
 * each with its prescriptions in the program's order. Empty on a day off.
 */
export function plannedOn(program: ProgramDocument, day: Day): PlannedMoment[] {
  const placed = plannedPrescriptions(program, day).flatMap((prescription) =>
    placedInDay(prescription).map((each) => ({ prescription, ...each })),
  )
  return anchorKeys.flatMap((moment): PlannedMoment[] => {
    const here = placed.filter(({ anchor }) => anchor.moment === moment)
    const entries = merged(
      here.map(({ prescription, anchor, times }) => ({ prescription, times, words: anchor.words })),
    )
    return entries.length === 0 ? [] : [{ moment, name: anchors[moment], entries }]
  })
}

/** How often a prescription is planned on a day; 0 on its days off. */
export const timesPlannedOn = ({ dose }: Prescription, day: Day): number =>
  dose.days.includes(weekdayOf(day)) ? dose.timesPerDay : 0
