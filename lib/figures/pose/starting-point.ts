import type { Person } from '../body/people'
import { aboutX, aboutY, aboutZ, multiplyAll, type Mat3 } from '../geometry/rotations'
import { DEGREES_OF_FREEDOM, dofIndex, neutralPose, type PoseVector } from '../skeleton/joints'
import { parseAngles } from './joint-names'
import type { Base } from './presets'
import type { Subject } from './problem'
import type { ResolvedPose } from './resolve'
import type { Solution } from './solver'
import type { Intent } from './stiffness'
import type { Surface } from './surfaces'

export interface SolvedPose {
  pose: ResolvedPose
  subject: Subject
  solution: Solution
}
/** One key pose to be solved, with all that it stands on. */
export interface Context {
  base: Base
  person: Person
  surfaces: ReadonlyMap<string, Surface>
  pose: ResolvedPose
  before: SolvedPose | undefined
}

/** Where the body faces before it is solved. */
export function baseAxes({ base, pose }: Context): Mat3 {
  const { turn = 0, pitch = 0, roll = 0 } = pose.body
  return multiplyAll(aboutY(turn), aboutZ(-pitch), aboutX(roll), base.axes)
}

/** The pose to start from: the one before, with what this one says. */
export function startVector({ base, person, pose, before }: Context): PoseVector {
  const start = before ? Float64Array.from(before.solution.pose) : neutralPose()
  if (!before) {
    for (const [name, spec] of Object.entries(base.joints))
      for (const [index, degrees] of parseAngles(name, spec)) start[index] = degrees
    if (base.isUpright) start[dofIndex('thorax.flexion')] = person.upperBackBendDegrees
    start[dofIndex('root.y')] = base.heightCm
  }
  for (const [index, degrees] of before ? pose.own : pose.angles) start[index] = degrees
  for (const axis of ['turnX', 'turnY', 'turnZ']) start[dofIndex(`root.${axis}`)] = 0
  const { along, height, toward } = pose.body
  if (along !== undefined) start[dofIndex('root.x')] = along
  if (height !== undefined) start[dofIndex('root.y')] = height
  if (toward !== undefined) start[dofIndex('root.z')] = toward
  return start
}

/** A planted or reaching hand wins over angles carried over from an earlier pose. */
export function intentOf({ base, pose }: Context): Intent {
  const named = new Set(pose.angles.keys())
  const yielding = new Set<number>()
  const busy = [
    ...pose.contacts.map((contact) => contact.pad),
    ...pose.reaches.map((r) => r.pad),
    ...pose.places.map((place) => place.pad),
  ]
  for (const side of ['R', 'L']) {
    if (!busy.some((pad) => new RegExp(`^(palm|fingers|forearm|elbow)${side}$`).test(pad))) continue
    for (const i of [...named]) {
      const name = DEGREES_OF_FREEDOM[i]?.name ?? ''
      if (!new RegExp(`^(shoulder|elbow|forearm|wrist|scapula)\\..*${side}$`).test(name)) continue
      if (pose.own.has(i)) yielding.add(i)
      else named.delete(i)
    }
  }
  return { named, yielding, rootTurnSigmaDegrees: base.turnSigmaDegrees }
}
