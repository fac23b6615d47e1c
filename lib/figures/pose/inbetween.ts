import { padCentre, padsOf } from '../body/build-body'
import { mixHand } from '../body/hand-shapes'
import type { Breath } from '../body/people'
import { mix, mixVec } from '../geometry/vectors'
import { DOF_COUNT } from '../skeleton/joints'
import { staysAbove } from './clearances'
import { pin, touch, type Constraint } from './constraints'
import { axisAcross, reaching } from './facts'
import type { Landmark } from './places-on-the-body'
import type { Subject } from './problem'
import { mixPoses, type SolvedMovement } from './solve-movement'
import { solvePose, type Solution } from './solver'
import type { SolvedPose } from './starting-point'

export interface InBetween {
  subject: Subject
  solution: Solution
}

const ANGLE_SIGMA = 3
const ROOT_SIGMA = 20

/** A pose between two key poses: angles blended, contacts that both share solved again. */
export function solveBetween(
  movement: SolvedMovement,
  from: SolvedPose,
  to: SolvedPose,
  t: number,
): InBetween {
  const subject: Subject = {
    ...to.subject,
    person: { ...to.subject.person, breath: mixBreath(from.pose.breath, to.pose.breath, t) },
    hands: {
      R: mixHand(from.subject.hands.R, to.subject.hands.R, t),
      L: mixHand(from.subject.hands.L, to.subject.hands.L, t),
    },
  }
  const sigma = new Float64Array(DOF_COUNT).fill(ANGLE_SIGMA)
  sigma.fill(ROOT_SIGMA, 0, 6)
  const solution = solvePose({
    subject,
    wanted: mixPoses(from.solution.pose, to.solution.pose, t),
    sigma,
    constraints: sharedConstraints(movement, from, to, t),
    isSymmetric: false,
    maxRounds: 6,
  })
  return { subject, solution }
}

const mixBreath = (a: Breath, b: Breath, t: number): Breath => ({
  bellyCm: mix(a.bellyCm, b.bellyCm, t),
  ribsCm: mix(a.ribsCm, b.ribsCm, t),
})

const isSame = (a: Landmark, b: Landmark): boolean =>
  a.pad === b.pad && a.offset?.join() === b.offset?.join()

function sharedConstraints(
  movement: SolvedMovement,
  from: SolvedPose,
  to: SolvedPose,
  t: number,
): Constraint[] {
  const before = from.solution.state.primitives
  const after = to.solution.state.primitives
  const pads = padsOf(after)
  const shared = to.pose.contacts.filter((c) =>
    from.pose.contacts.some((other) => other.pad === c.pad && other.surface === c.surface),
  )
  const list = shared.flatMap(({ pad, surface }): Constraint[] => {
    const plane = movement.surfaces.get(surface)?.plane
    if (!plane) return []
    const own = pads.get(pad) ?? []
    const centre = mixVec(padCentre(before, own), padCentre(after, own), t)
    const isSoft = /^(ribs|pelvis|seat|waist|head)/.test(pad)
    const free = axisAcross(surface)
    const place = centre.map((value, axis) => (axis === free ? undefined : value))
    return [touch(pads, pad, plane, isSoft ? 0.5 : 0.2), pin(pads, pad, place, isSoft ? 0.3 : 1)]
  })
  for (const reached of to.pose.reaches)
    if (from.pose.reaches.some((r) => r.pad === reached.pad && isSame(r.target, reached.target)))
      list.push(...reaching(pads, to.solution.state, reached))
  const floor = movement.surfaces.get('floor')
  if (floor) list.push(staysAbove(floor.plane, [...after.keys()]))
  return list
}
