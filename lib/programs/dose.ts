import { z } from 'zod'
import { sides, type Side } from './sides'

/**
 * The least that still counts, on a sore day: sets, repetitions per set and side, and the hold of
 * one in seconds (null: as prescribed). The clinician sets it; the dose itself is the ceiling
 * (CLINICAL.md S17 and 8).
 */
const floor = z.strictObject({
  sets: z.number().int().min(1).max(10),
  reps: z.number().int().min(1).max(50),
  holdSeconds: z.number().int().min(0).max(3600).nullable(),
})

/**
 * How much of a movement, how often. `reps` are per set and per side; `holdSeconds` is the hold of
 * one repetition (for rest positions and walking with one repetition: its whole length); `days` are
 * ISO weekdays, 1 = Monday. `side` is null for movements that have none.
 */
export const dose = z
  .strictObject({
    sets: z.number().int().min(1).max(10),
    reps: z.number().int().min(1).max(50),
    repsUpTo: z.number().int().min(2).max(60).nullable(),
    holdSeconds: z.number().int().min(0).max(3600),
    restSeconds: z.number().int().min(0).max(600),
    side: z.enum(Object.keys(sides) as [Side, ...Side[]]).nullable(),
    load: z.string().trim().max(60),
    tempo: z.string().trim().max(40),
    effort: z.number().int().min(0).max(10).nullable(),
    timesPerDay: z.number().int().min(1).max(8),
    days: z
      .array(z.number().int().min(1).max(7))
      .min(1, 'Choose at least one day.')
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'Each day counts once.'),
    /** Doses signed before floors were known have none. */
    floor: floor.optional(),
  })
  .refine((d) => d.repsUpTo === null || d.repsUpTo > d.reps, {
    path: ['repsUpTo'],
    message: 'The upper number has to be larger than the lower one.',
  })

export type Dose = z.infer<typeof dose>
