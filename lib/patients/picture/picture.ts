import { z } from 'zod'
import { startPositions, type StartPosition } from '../../movements/vocabulary'
import { failedFamily } from '../../protection/failed-family'
import { directions, type Direction } from '../../protection/held-direction'

const keysOf = <K extends string>(words: Record<K, string>) =>
  z.enum(Object.keys(words) as [K, ...K[]])

const line = (most: number) => z.string().trim().max(most, `Keep this under ${most} letters.`)

/** What is carried or pushed against in something a patient can or cannot do. */
export const abilityLoads = {
  none: 'Nothing carried',
  light: 'A light load',
  heavy: 'A heavy load',
} as const
export type AbilityLoad = keyof typeof abilityLoads

export const mostMinutes = 480

/**
 * Something the patient can do, cannot do yet, or is to do now: in words, and by position, direction,
 * load and how long. Pictures written before loads and minutes were asked for have none.
 */
const ability = z.strictObject({
  id: z.uuid(),
  text: line(160),
  position: keysOf<StartPosition>(startPositions).nullable(),
  direction: keysOf<Direction>(directions).nullable(),
  load: keysOf<AbilityLoad>(abilityLoads).nullable().optional(),
  minutes: z.number().int().min(1).max(mostMinutes).nullable().optional(),
})

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

const MOST_LINES = 12

/** One patient as their clinician sees them (CLINICAL.md S01, S02, S05, S24, S34, S35). */
export const picture = z.strictObject({
  format: z.literal(1),
  can: z.array(ability).max(MOST_LINES),
  cannotYet: z.array(ability).max(MOST_LINES),
  doNow: z.array(ability).max(MOST_LINES),
  worries: z
    .array(
      z.strictObject({
        id: z.uuid(),
        text: line(160),
        rating: z.number().int().min(0).max(10).nullable(),
      }),
    )
    .max(MOST_LINES),
  readiness: z
    .strictObject({
      state: keysOf<Readiness>(readinessStates),
      reason: line(200),
      revisitOn: z.iso.date().nullable(),
    })
    .nullable(),
  treatments: z
    .array(
      z.strictObject({
        id: z.uuid(),
        text: line(160),
        effect: keysOf<TreatmentEffect>(treatmentEffects).nullable(),
        stoppedBecause: line(160),
        like: failedFamily.optional(),
      }),
    )
    .max(MOST_LINES),
  findings: z.array(z.strictObject({ id: z.uuid(), text: line(200) })).max(MOST_LINES),
})

export type Picture = z.infer<typeof picture>

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
