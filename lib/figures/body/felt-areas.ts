import type { Vec3 } from '../geometry/vectors'
import { sign, SIDES, type Side } from '../skeleton/kinematics'

/** A region of the skin in a bone's own axes, cm: where a movement is felt, not anatomy. */
export interface FeltArea {
  region: string
  centre: Vec3
  radii: Vec3
}

const SIDED: Record<string, (side: Side) => FeltArea[]> = {
  buttock: (side) => [
    { region: 'pelvis', centre: [-8, -2, sign(side) * 8.6], radii: [9.5, 10.5, 9.5] },
    { region: 'torso', centre: [-10, 0, sign(side) * 8], radii: [9, 8, 9] },
    { region: `thigh${side}`, centre: [-8, -3, 0], radii: [7, 9, 8] },
  ],
  'side hip': (side) => [
    { region: 'torso', centre: [0, -1, sign(side) * 15], radii: [8.5, 6, 8] },
    { region: 'pelvis', centre: [-1, 0, sign(side) * 15], radii: [9, 8, 9] },
    { region: `thigh${side}`, centre: [0, -4, sign(side) * 7], radii: [8.5, 11, 8] },
  ],
  'front hip': (side) => [
    { region: `thigh${side}`, centre: [6.5, -5, sign(side) * 1.5], radii: [6.5, 12, 9] },
    { region: 'torso', centre: [9, 0, sign(side) * 10], radii: [6, 6, 8] },
  ],
  'front thigh': (side) => [{ region: `thigh${side}`, centre: [6, -20, 0], radii: [6.5, 17, 9] }],
  'back thigh': (side) => [{ region: `thigh${side}`, centre: [-6, -22, 0], radii: [6.5, 16, 9] }],
  'inner thigh': (side) => [
    { region: `thigh${side}`, centre: [0, -14, -sign(side) * 7], radii: [6.5, 13, 6] },
  ],
  'outer thigh': (side) => [
    { region: `thigh${side}`, centre: [0, -16, sign(side) * 7], radii: [6.5, 16, 6] },
  ],
  calf: (side) => [{ region: `shank${side}`, centre: [-6, -13, 0], radii: [6, 11, 8] }],
  shin: (side) => [{ region: `shank${side}`, centre: [5, -15, 0], radii: [5, 12, 7] }],
  shoulder: (side) => [{ region: `upperArm${side}`, centre: [0, -4, 0], radii: [7, 9, 7] }],
  'back of arm': (side) => [{ region: `upperArm${side}`, centre: [-4, -16, 0], radii: [4, 12, 6] }],
  'side trunk': (side) => [
    { region: 'torso', centre: [3, 16, sign(side) * 13], radii: [10, 12, 8] },
  ],
  'side neck': (side) => [
    { region: 'neck', centre: [0, 0, sign(side) * 5], radii: [5, 6, 4] },
    { region: 'torso', centre: [-3, 52, sign(side) * 6], radii: [6, 4, 6] },
  ],
  chest: (side) => [{ region: 'torso', centre: [12, 43, sign(side) * 9], radii: [8, 7, 8] }],
}
const MIDLINE: Record<string, FeltArea[]> = {
  belly: [{ region: 'torso', centre: [11, 17, 0], radii: [9, 14, 10] }],
  'low belly': [{ region: 'torso', centre: [11, 8, 0], radii: [9, 9, 12] }],
  'low back': [{ region: 'torso', centre: [-9, 13, 0], radii: [7, 12, 9.5] }],
  'middle back': [{ region: 'torso', centre: [-11, 32, 0], radii: [7, 11, 12] }],
  'upper back': [{ region: 'torso', centre: [-11, 40, 0], radii: [7, 11, 12] }],
  'front neck': [{ region: 'neck', centre: [5.5, 0, 0], radii: [5.5, 6, 8] }],
  'back neck': [
    { region: 'neck', centre: [-5.5, 0, 0], radii: [5.5, 6, 8] },
    { region: 'torso', centre: [-8, 52, 0], radii: [5, 4, 6] },
  ],
}

export const FELT_AREA_NAMES: readonly string[] = [
  ...Object.keys(MIDLINE),
  ...Object.keys(SIDED).flatMap((name) => [name, `right ${name}`, `left ${name}`]),
]

/** The skin regions behind a name such as "right buttock"; both sides when none is named. */
export function feltAreas(name: string): FeltArea[] {
  const midline = MIDLINE[name]
  if (midline) return midline
  const match = /^(?:(right|left) )?(.+)$/.exec(name)
  const build = SIDED[match?.[2] ?? '']
  if (!build) throw new Error(`There is no felt area called ${name}`)
  const sides = match?.[1] ? [match[1] === 'right' ? ('R' as const) : ('L' as const)] : SIDES
  return sides.flatMap((side) => build(side))
}
