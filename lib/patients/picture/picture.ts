import type { StartPosition } from '../../movements/vocabulary'
import type { FailedFamily } from '../../protection/failed-family'
import type { Direction } from '../../protection/held-direction'

/** What is carried or pushed against in something a patient can or cannot do. */
export const abilityLoads = {
  none: 'Nothing carried',
  light: 'A light load',
  heavy: 'A heavy load',
} as const
export type AbilityLoad = keyof typeof abilityLoads

export const mostMinutes = 480

/** How ready the patient is to take something on now; "not now" is a fine answer (CLINICAL.md S02). */
export const readinessStates = {
  'not-now': 'Not now',
  unsure: 'Unsure',
  ready: 'Ready',
} as const
export type Readiness = keyof typeof readinessStates

/** What a treatment did (CLINICAL.md S34). */
export const treatmentEffects = {
  helped: 'Helped',
  'no-change': 'No change',
  worse: 'Made it worse',
} as const
export type TreatmentEffect = keyof typeof treatmentEffects

/**
 * Something the patient can do, cannot do yet, or is to do now: in words, and by position, direction,
 * load and how long. Pictures written before loads and minutes were asked for have none.
 */
type Ability = {
  id: string
  text: string
  position: StartPosition | null
  direction: Direction | null
  load?: AbilityLoad | null
  minutes?: number | null
}

type Tried = {
  id: string
  text: string
  effect: TreatmentEffect | null
  stoppedBecause: string
  like?: FailedFamily
}

/** One patient as their clinician sees them (CLINICAL.md S01, S02, S05, S24, S34, S35). */
export type Picture = {
  format: 1
  can: Ability[]
  cannotYet: Ability[]
  doNow: Ability[]
  worries: { id: string; text: string; rating: number | null }[]
  readiness: { state: Readiness; reason: string; revisitOn: string | null } | null
  treatments: Tried[]
  findings: { id: string; text: string }[]
}

export const emptyPicture: Picture = {
  format: 1,
  can: [],
  cannotYet: [],
  doNow: [],
  worries: [],
  readiness: null,
  treatments: [],
  findings: [],
}

const written = <T extends { text: string }>(lines: readonly T[]): T[] =>
  lines.filter(({ text }) => text.trim() !== '')

/** A picture without the lines that were left empty. */
export const withoutEmptyLines = (whole: Picture): Picture => ({
  ...whole,
  can: written(whole.can),
  cannotYet: written(whole.cannotYet),
  doNow: written(whole.doNow),
  worries: written(whole.worries),
  treatments: written(whole.treatments),
  findings: written(whole.findings),
})

export const isBlank = (whole: Picture): boolean =>
  whole.readiness === null &&
  [whole.can, whole.cannotYet, whole.doNow, whole.worries, whole.treatments, whole.findings].every(
    (lines) => lines.length === 0,
  )
