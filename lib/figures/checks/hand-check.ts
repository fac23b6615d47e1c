import { fingertipsOf, palmDirection } from '../body/hand'
import { steepestAt } from '../body/skin'
import { toWorld } from '../geometry/rotations'
import { dot, type Vec3 } from '../geometry/vectors'
import { LAID_ON } from '../pose/laid-palm'
import { bodyUnder } from '../pose/resting-hands'
import type { SolvedMovement } from '../pose/solve-movement'
import type { SolvedPose } from '../pose/starting-point'
import { SIDES, type Side } from '../skeleton/kinematics'
import type { Finding } from './finding'
import { LIMITS } from './limits'

const MIDDLE_OF_THE_PALM: Vec3 = [0, -6, 0]

/** How a hand lies that a pose lays on the body: angle of the palm to the skin, highest fingertip. */
export function lieOfHand(solved: SolvedPose, side: Side) {
  const isLaid = solved.pose.reaches.some(
    ({ pad, target }) => pad === `palm${side}` && LAID_ON.test(target.pad),
  )
  if (!isLaid) return undefined
  const { subject, solution } = solved
  const { wrist } = solution.state.skeleton[side]
  const ground = bodyUnder(side, subject, solution.state)
  const outward = steepestAt(ground, toWorld(wrist, MIDDLE_OF_THE_PALM))
  const facing = -dot(outward, palmDirection(wrist, side))
  const tips = fingertipsOf(wrist, side, subject.hands[side])
  return {
    turnDegrees: (Math.acos(Math.min(1, Math.max(-1, facing))) * 180) / Math.PI,
    offCm: Math.max(...tips.map(({ end, radius }) => ground(end) - radius)),
  }
}

/** A hand on the body lies on it: its palm faces the skin and its fingers follow it. */
export function checkHands({ poses }: SolvedMovement): Finding[] {
  return poses.flatMap((solved, i) =>
    SIDES.flatMap((side): Finding[] => {
      const lie = lieOfHand(solved, side)
      const whose = side === 'R' ? 'right' : 'left'
      if (!lie) return []
      const { turnDegrees, offCm } = lie
      const found = { check: 'hand' as const, pose: i + 1 }
      if (turnDegrees > LIMITS.handTurnDegrees) {
        const message = `the ${whose} palm is turned ${turnDegrees.toFixed(0)}° from the skin`
        return [{ ...found, value: turnDegrees, message }]
      }
      if (offCm <= LIMITS.handOffCm) return []
      const message = `a fingertip of the ${whose} hand is ${offCm.toFixed(1)} cm off the skin`
      return [{ ...found, value: offCm, message }]
    }),
  )
}
