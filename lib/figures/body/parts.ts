import type { Side } from '../skeleton/kinematics'

const MIDLINE_PARTS = ['torso', 'neck', 'head', 'nose', 'ear', 'hair', 'bun'] as const
const SIDED_PARTS = [
  'upperArm',
  'forearm',
  'palm',
  'thumb',
  'index',
  'middle',
  'ring',
  'little',
  'glute',
  'thigh',
  'shank',
  'foot',
  'bigToe',
  'toes',
] as const

export type PartName = (typeof MIDLINE_PARTS)[number] | (typeof SIDED_PARTS)[number] | 'prop'
export interface Part {
  id: number
  name: PartName
  side: Side | ''
}

export const MIDLINE_PART_IDS = MIDLINE_PARTS.length
/** Props take the part numbers from here on, one number per piece. */
export const FIRST_PROP_PART = 64

const TABLE: readonly Part[] = [
  ...MIDLINE_PARTS.map((name, i): Part => ({ id: i + 1, name, side: '' })),
  ...SIDED_PARTS.flatMap((name, i): Part[] => [
    { id: 10 + i * 2, name, side: 'R' },
    { id: 11 + i * 2, name, side: 'L' },
  ]),
]
const BY_NAME = new Map(TABLE.map((part) => [part.name + part.side, part]))
const BY_ID = new Map(TABLE.map((part) => [part.id, part]))

/** The body part by name and side ('' for midline parts). Throws for a name that does not exist. */
export function partOf(name: PartName, side: Side | '' = ''): Part {
  const part = BY_NAME.get(name + side)
  if (!part) throw new Error(`There is no body part ${name} ${side}`)
  return part
}
export const partById = (id: number): Part => BY_ID.get(id) ?? { id, name: 'prop', side: '' }

export const FINGERS = ['index', 'middle', 'ring', 'little'] as const
export const isFinger = (name: PartName): boolean =>
  name === 'thumb' || (FINGERS as readonly string[]).includes(name)
export const isHand = (name: PartName): boolean => name === 'palm' || isFinger(name)
export const isFace = (name: PartName): boolean =>
  name === 'head' || name === 'nose' || name === 'ear' || name === 'hair' || name === 'bun'
