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

const line = (max: number) => z.string().trim().min(1, 'Write something here.').max(max)

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
  goals: z.array(keysOf<GoalTag>(goalTags)).min(1),
  targetMuscles: z.array(line(80)).max(12),
  spinalDirection: keysOf<SpinalDirection>(spinalDirections),
  loadLevel: z.number().int().min(1).max(5),
  equipment: z.array(line(40)).max(6),
  isSided: z.boolean(),
  dose: z.strictObject({
    sets: z.number().int().min(1).max(5),
    reps: z.number().int().min(1).max(20),
    holdSeconds: z.number().int().min(0).max(1800),
    timesPerDay: z.number().int().min(1).max(8),
    daysPerWeek: z.number().int().min(1).max(7),
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
