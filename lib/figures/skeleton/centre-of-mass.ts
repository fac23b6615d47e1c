import { toWorld, type Frame } from '../geometry/rotations'
import { add, mixVec, scale, type Vec3 } from '../geometry/vectors'
import { SIDES, type Skeleton } from './kinematics'

/** Segment mass as a fraction of body mass; Winter, after Dempster. */
const MASS = {
  headAndNeck: 0.081,
  thorax: 0.216,
  abdomen: 0.139,
  pelvis: 0.142,
  upperArm: 0.028,
  forearm: 0.016,
  hand: 0.006,
  thigh: 0.1,
  shank: 0.0465,
  foot: 0.0145,
} as const

/** Whole-body centre of mass in world cm; segment masses and centres after Winter / Dempster. */
export function centreOfMass(skeleton: Skeleton): Vec3 {
  let mass = 0
  let sum: Vec3 = [0, 0, 0]
  const put = (fraction: number, at: Vec3) => {
    mass += fraction
    sum = add(sum, scale(at, fraction))
  }
  const abdomen: Frame = skeleton.spine[3] ?? skeleton.pelvis
  const chest: Frame = skeleton.spine[6] ?? skeleton.thorax
  put(MASS.headAndNeck, toWorld(skeleton.head, [1.5, 6, 0]))
  put(MASS.pelvis, toWorld(skeleton.pelvis, [0, 4, 0]))
  put(MASS.abdomen, toWorld(abdomen, [0.5, 0, 0]))
  put(MASS.thorax, toWorld(chest, [0.5, 0, 0]))
  for (const side of SIDES) {
    const limb = skeleton[side]
    put(MASS.upperArm, mixVec(limb.shoulder.origin, limb.elbow.origin, 0.436))
    put(MASS.forearm, mixVec(limb.elbow.origin, limb.wrist.origin, 0.43))
    put(MASS.hand, toWorld(limb.wrist, [0, -7, 0]))
    put(MASS.thigh, mixVec(limb.hip.origin, limb.knee.origin, 0.433))
    put(MASS.shank, mixVec(limb.knee.origin, limb.ankle.origin, 0.433))
    put(MASS.foot, toWorld(limb.ankle, [5, -4, 0]))
  }
  return scale(sum, 1 / mass)
}
