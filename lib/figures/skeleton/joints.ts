/** One degree of freedom with the range the solver may use, in degrees (root translations in cm). */
export interface DegreeOfFreedom {
  name: string
  low: number
  high: number
}

/**
 * Ranges per limb joint and motion, degrees. After the AAOS normal ranges (Joint Motion, 1965),
 * widened where a home movement needs more: hip 130 and knee 150 for folded rests, wrist 85 for
 * weight bearing, ankle 32 for lunges.
 */
const LIMB: readonly (readonly [string, number, number])[] = [
  ['scapula.elevation', -12, 40],
  ['scapula.protraction', -25, 30],
  ['shoulder.flexion', -60, 180],
  ['shoulder.abduction', -50, 180],
  ['shoulder.rotation', -95, 80],
  ['elbow.flexion', 0, 150],
  ['forearm.pronation', -85, 85],
  ['wrist.flexion', -85, 80],
  ['wrist.deviation', -30, 20],
  ['hip.flexion', -30, 130],
  ['hip.abduction', -30, 50],
  ['hip.rotation', -50, 45],
  ['knee.flexion', -2, 150],
  ['ankle.flexion', -50, 32],
  ['ankle.inversion', -20, 35],
  ['toe.flexion', -40, 75],
]

/** Thoracolumbar 80/25, cervical 45/45/60 (AAOS), shared out between neighbouring joints. */
const SPINE: readonly (readonly [string, number, number])[] = [
  ['lumbar.flexion', -30, 55],
  ['lumbar.side', -22, 22],
  ['lumbar.rotation', -12, 12],
  ['thorax.flexion', -25, 38],
  ['thorax.side', -22, 22],
  ['thorax.rotation', -38, 38],
  ['neck.flexion', -45, 40],
  ['neck.side', -30, 30],
  ['neck.rotation', -40, 40],
  ['head.flexion', -25, 25],
  ['head.side', -15, 15],
  ['head.rotation', -40, 40],
]

const ROOT: readonly (readonly [string, number, number])[] = [
  ['root.x', -1000, 1000],
  ['root.y', -1000, 1000],
  ['root.z', -1000, 1000],
  ['root.turnX', -180, 180],
  ['root.turnY', -180, 180],
  ['root.turnZ', -180, 180],
]

const sided = (side: 'R' | 'L') =>
  LIMB.map(([name, low, high]) => [`${name}.${side}`, low, high] as const)

export const DEGREES_OF_FREEDOM: readonly DegreeOfFreedom[] = [
  ...ROOT,
  ...SPINE,
  ...sided('R'),
  ...sided('L'),
].map(([name, low, high]) => ({ name, low, high }))

export const DOF_COUNT = DEGREES_OF_FREEDOM.length

const INDEX = new Map(DEGREES_OF_FREEDOM.map((dof, i) => [dof.name, i]))

/** Index of a degree of freedom in a pose vector, or undefined when there is none by that name. */
export const findDof = (name: string): number | undefined => INDEX.get(name)

/** Index of a degree of freedom. Throws for a name the skeleton does not have. */
export function dofIndex(name: string): number {
  const index = INDEX.get(name)
  if (index === undefined) throw new Error(`The skeleton has no ${name}`)
  return index
}

export type PoseVector = Float64Array
export const neutralPose = (): PoseVector => new Float64Array(DOF_COUNT)

/** The same joint on the other side; names without a side stay as they are. */
export const otherSide = (name: string): string =>
  name.replace(/\.([RL])$/, (_, side: string) => (side === 'R' ? '.L' : '.R'))
