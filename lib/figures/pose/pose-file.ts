import { z } from 'zod'
import { FELT_AREA_NAMES } from '../body/felt-areas'
import { HAND_SHAPES, type HandShapeName } from '../body/hand-shapes'
import { PEOPLE } from '../body/people'
import { ARM_PRESETS, BASES, VIEWS } from './presets'
import { position, propSchema, size } from './prop-schema'

const degrees = z.number().min(-180).max(180)
const cm = z.number().min(-400).max(400)
const oneOf = <T extends string>(names: readonly T[]) => z.enum(names as [T, ...T[]])

const jointAngles = z.union([degrees, z.record(z.string(), degrees)])
const handName = oneOf(Object.keys(HAND_SHAPES) as HandShapeName[])
const armName = oneOf(Object.keys(ARM_PRESETS))
const perSide = <T extends z.ZodType>(value: T) =>
  z.union([value, z.strictObject({ right: value.optional(), left: value.optional() })])
const direction = z.union([
  z.enum(['up', 'down', 'ahead', 'behind', 'toward', 'away']),
  z.tuple([z.number(), z.number(), z.number()]),
])
const reachTarget = z.union([z.string(), z.strictObject({ to: z.string(), gap: cm.optional() })])

/** One key pose: angles are intent, contacts are facts, the solver fills the rest. */
export const poseSchema = z.strictObject({
  arms: perSide(armName).optional(),
  hands: perSide(handName).optional(),
  joints: z.record(z.string(), jointAngles).optional(),
  free: z.array(z.string()).optional(),
  on: z.record(z.string(), z.array(z.string())).optional(),
  lift: z.array(z.string()).optional(),
  slide: z.array(z.string()).optional(),
  reach: z.record(z.string(), reachTarget).optional(),
  release: z.array(z.string()).optional(),
  place: z.record(z.string(), position).optional(),
  aim: z.record(z.string(), direction).optional(),
  body: z
    .strictObject({
      turn: degrees.optional(),
      pitch: degrees.optional(),
      roll: degrees.optional(),
      ...position.shape,
    })
    .optional(),
  /** How far the belly comes forward and the lower ribs out with a breath, cm. */
  belly: z.number().min(-4).max(6).optional(),
  ribs: z.number().min(-2).max(4).optional(),
  balance: z.boolean().optional(),
  clear: z.boolean().optional(),
})

const viewSchema = z.union([
  oneOf(Object.keys(VIEWS)),
  z.strictObject({ turn: degrees, tilt: z.number().min(0).max(80) }),
])
const offset = z.tuple([cm, cm])
const panels = z.array(z.number().int().min(1).max(3))
const arrowSchema = z.strictObject({
  panel: z.number().int().min(1).max(3).optional(),
  follow: z.string().optional(),
  straight: z.string().optional(),
  toward: z.enum(['up', 'down', 'left', 'right']).optional(),
  length: size.optional(),
  arc: z
    .strictObject({ around: z.string(), radius: size, from: z.number(), to: z.number() })
    .optional(),
  spin: z
    .strictObject({
      around: z.string(),
      radius: size,
      from: z.number(),
      to: z.number(),
      lift: cm.optional(),
    })
    .optional(),
  beside: offset.optional(),
  span: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).optional(),
  both: z.boolean().optional(),
})

export const GHOST_PARTS = [
  'right arm',
  'left arm',
  'right leg',
  'left leg',
  'trunk',
  'head',
] as const
export type GhostPart = (typeof GHOST_PARTS)[number]

export const CHECK_NAMES = [
  'contact',
  'sink',
  'slide',
  'limits',
  'balance',
  'overlap',
  'felt',
  'alike',
  'floating',
  'hand',
  'arrow',
] as const

/** The file `db/library/poses/<slug>.yaml`. Angles in degrees, lengths in cm. */
export const poseFileSchema = z.strictObject({
  base: oneOf(Object.keys(BASES)),
  person: oneOf(PEOPLE.map((person) => person.id)).optional(),
  view: viewSchema.optional(),
  props: z.array(propSchema).optional(),
  /** Furniture that stands within reach without being touched. */
  nearby: z.array(z.string()).optional(),
  felt: z
    .strictObject({
      working: z.array(oneOf(FELT_AREA_NAMES)).optional(),
      stretching: z.array(oneOf(FELT_AREA_NAMES)).optional(),
      panels: panels.optional(),
    })
    .optional(),
  poses: z.array(poseSchema).min(1).max(3),
  arrows: z.array(arrowSchema).max(3).optional(),
  /** Dashes where the body was before (`over`: also in front of it), or where these parts were. */
  ghost: z.union([z.boolean(), z.literal('over'), z.array(oneOf(GHOST_PARTS)).min(1)]).optional(),
  /** A round window beside the body, `at` so far from the place (cm), that shows it larger. */
  closeUp: z
    .strictObject({
      around: z.union([z.string(), position]),
      radius: size,
      zoom: z.number().min(0.5).max(4),
      at: offset,
      view: viewSchema.optional(),
      /** Shows only what is lower than this, so that feet can be seen from above. */
      below: size.optional(),
      panels: panels.optional(),
    })
    .optional(),
  crop: z
    .strictObject({ around: z.string(), width: size, height: size, shift: offset.optional() })
    .optional(),
  describe: z
    .strictObject({ start: z.string(), moves: z.string().optional(), end: z.string().optional() })
    .optional(),
  waivers: z
    .array(z.strictObject({ check: z.enum(CHECK_NAMES), reason: z.string().min(12) }))
    .optional(),
})

export type PoseFile = z.infer<typeof poseFileSchema>
export type PoseSpec = z.infer<typeof poseSchema>
export type PropSpec = z.infer<typeof propSchema>
export type ArrowSpec = z.infer<typeof arrowSchema>
export type CheckName = (typeof CHECK_NAMES)[number]
export type Position = z.infer<typeof position>
export type DirectionSpec = z.infer<typeof direction>
