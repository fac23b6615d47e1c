import { z } from 'zod'
import { startPositions, type StartPosition } from '../../movements/vocabulary'
import { failedFamily } from '../../protection/failed-family-document'
import { directions, type Direction } from '../../protection/held-direction'
import {
  abilityLoads,
  mostMinutes,
  readinessStates,
  treatmentEffects,
  type AbilityLoad,
  type Picture,
  type Readiness,
  type TreatmentEffect,
} from './picture'

const keysOf = <K extends string>(words: Record<K, string>) =>
  z.enum(Object.keys(words) as [K, ...K[]])

const line = (most: number) => z.string().trim().max(most, `Keep this under ${most} letters.`)

const MOST_LINES = 12

const ability = z.strictObject({
  id: z.uuid(),
  text: line(160),
  position: keysOf<StartPosition>(startPositions).nullable(),
  direction: keysOf<Direction>(directions).nullable(),
  load: keysOf<AbilityLoad>(abilityLoads).nullable().optional(),
  minutes: z.number().int().min(1).max(mostMinutes).nullable().optional(),
})

/** A picture as it is stored and sent; pages that only read one do without this check. */
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
}) satisfies z.ZodType<Picture>
