import { z } from 'zod'

const cm = z.number().min(-400).max(400)
/** A place in the world, cm; what is not said stays free. */
export const position = z.strictObject({
  along: cm.optional(),
  height: cm.optional(),
  toward: cm.optional(),
})
export const size = z.number().positive().max(300)
/** Furniture, soft goods and things in the hand. Lengths in cm. */
export const propSchema = z.union([
  z.literal('mat'),
  z.strictObject({
    wall: z.strictObject({ at: cm, height: size.optional(), width: size.optional() }),
  }),
  z.strictObject({
    'side wall': z.strictObject({ toward: cm, at: cm.optional(), width: size.optional() }),
  }),
  z.strictObject({
    chair: z.strictObject({
      at: cm,
      seat: size.optional(),
      faces: z.enum(['ahead', 'behind', 'toward', 'away']).optional(),
      arms: z.boolean().optional(),
      toward: cm.optional(),
    }),
  }),
  z.strictObject({ stool: z.strictObject({ at: cm, seat: size.optional() }) }),
  z.strictObject({
    step: z.strictObject({
      at: cm,
      height: size,
      depth: size.optional(),
      toward: cm.optional(),
      width: size.optional(),
    }),
  }),
  z.strictObject({
    counter: z.strictObject({
      at: cm,
      height: size.optional(),
      toward: cm.optional(),
      long: size.optional(),
      deep: size.optional(),
    }),
  }),
  z.strictObject({
    table: z.strictObject({ at: cm, height: size.optional(), toward: cm.optional() }),
  }),
  z.strictObject({
    /** Beside the body at `toward`, or across its front at `at`. */
    rail: z.strictObject({
      toward: cm.optional(),
      at: cm.optional(),
      from: cm,
      to: cm,
      height: size.optional(),
    }),
  }),
  z.strictObject({
    sofa: z.strictObject({
      at: cm,
      height: size.optional(),
      width: size.optional(),
      faces: z.enum(['ahead', 'behind']),
    }),
  }),
  z.strictObject({
    bed: z.strictObject({
      from: cm,
      to: cm,
      height: size.optional(),
      toward: cm.optional(),
      width: size.optional(),
    }),
  }),
  /** A shut door ahead of the body, or with `toward` beside it. A band is knotted behind its edge. */
  z.strictObject({ door: z.strictObject({ at: cm, toward: cm.optional() }) }),
  z.strictObject({ doorframe: z.strictObject({ at: cm, toward: cm.optional() }) }),
  z.strictObject({
    pillow: z.strictObject({
      under: z.string(),
      thick: size.optional(),
      shift: cm.optional(),
      above: size.optional(),
      toward: cm.optional(),
      /** It goes where the body takes it, as a towel under a sliding hand. */
      follows: z.literal(true).optional(),
      /** The pose whose body it lies under, when that is not the first that rests on it. */
      pose: z.number().int().min(1).max(3).optional(),
    }),
  }),
  z.strictObject({ cushion: z.strictObject({ under: z.string(), thick: size.optional() }) }),
  z.strictObject({
    roll: z.strictObject({ under: z.string(), thick: size.optional(), above: size.optional() }),
  }),
  z.strictObject({
    strap: z.strictObject({ from: z.string(), round: z.string(), to: z.string() }),
  }),
  z.strictObject({
    loop: z.strictObject({ around: z.array(z.string()).length(2), above: cm.optional() }),
  }),
  z.strictObject({
    band: z.strictObject({ from: z.string(), to: z.union([z.string(), position]) }),
  }),
  z.strictObject({
    ball: z.strictObject({ between: z.array(z.string()).length(2), radius: size }),
  }),
  z.strictObject({ stick: z.strictObject({ along: z.array(z.string()).min(1).max(3) }) }),
  z.strictObject({ cane: z.strictObject({ in: z.string() }) }),
  z.strictObject({ weight: z.strictObject({ in: z.string() }) }),
  z.strictObject({ bag: z.strictObject({ in: z.enum(['right hand', 'left hand']) }) }),
  z.strictObject({ box: z.strictObject({ in: z.literal('hands'), size: size.optional() }) }),
  z.strictObject({ backrest: z.strictObject({ above: size.optional() }) }),
])
