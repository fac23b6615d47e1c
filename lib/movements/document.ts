import { z } from 'zod'
import { goalTags, type GoalTag } from './goal-tags'
import { precautions, type Precaution } from './precautions'
import { protectiveCriteria, type ProtectiveCriterion } from './protective-criteria'
import {
  kinds,
  regions,
  spinalDirections,
  startPositions,
  type Kind,
  type Region,
  type SpinalDirection,
  type StartPosition,
} from './vocabulary'

const keysOf = <K extends string>(words: Record<K, string>) =>
  z.enum(Object.keys(words) as [K, ...K[]])

const line = (max: number) =>
  z.string().trim().min(1, 'Write something here.').max(max, `At most ${max} characters.`)

const whole = (least: number, most: number) => {
  const words = `A whole number from ${least} to ${most}.`
  return z.number(words).int(words).min(least, words).max(most, words)
}

export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.')

const criterion = z
  .number()
  .refine((n): n is ProtectiveCriterion => n in protectiveCriteria, 'Criteria run from 1 to 8.')

/**
 * One movement of the library: the form of a file in `db/library/`, of an import or export, and of
 * the text frozen into a revision. Bounds on the default dose: CLINICAL.md section 5.
 */
export const movementDocument = z.strictObject({
  slug,
  name: line(120),
  aliases: z.array(line(80)).max(12),
  kind: keysOf<Kind>(kinds),
  region: keysOf<Region>(regions),
  startPosition: keysOf<StartPosition>(startPositions),
  goals: z.array(keysOf<GoalTag>(goalTags)).min(1, 'Choose at least one goal.'),
  targetMuscles: z.array(line(80)).max(12),
  spinalDirection: keysOf<SpinalDirection>(spinalDirections),
  loadLevel: whole(1, 5),
  equipment: z.array(line(40)).max(6),
  isSided: z.boolean(),
  dose: z.strictObject({
    sets: whole(1, 5),
    reps: whole(1, 20),
    holdSeconds: whole(0, 1800),
    timesPerDay: whole(1, 8),
    daysPerWeek: whole(1, 7),
  }),
  ladder: z.strictObject({ easier: slug.nullable(), harder: slug.nullable() }),
  precautions: z.array(keysOf<Precaution>(precautions)),
  criteria: z.array(criterion),
  reference: z.string().max(20).nullable(),
  anchorIdea: z.string().max(120),
  isOfferedByDefault: z.boolean(),
  purpose: line(240),
  steps: z.array(line(300)).min(1).max(8),
  feel: line(300),
  slip: line(300),
  cue: line(80),
  arrangement: z.string().max(1200),
  author: line(120),
  writtenOn: z.iso.date(),
  review: z.null(),
})

export type MovementDocument = z.infer<typeof movementDocument>
