import { buildBody } from '../body/build-body'
import { drapedHand, type Ground } from '../body/draped-hand'
import { palmDirection } from '../body/hand'
import type { HandShape, HandShapes } from '../body/hand-shapes'
import { isHand, partById } from '../body/parts'
import { depthOver, skinOver } from '../body/skin'
import { dot, length, subtract } from '../geometry/vectors'
import type { Side } from '../skeleton/kinematics'
import type { Subject } from './problem'
import type { Solution } from './solver'
import type { Context } from './starting-point'
import { skinAround } from './laid-palm'

const REACH_OF_A_HAND_CM = 34
/** A hand whose palm is turned further from a surface lies on its edge, not on its palm. */
const FLAT_ENOUGH = 0.6
const FIST_DEGREES = 80

/** Hands as they are drawn: fingers laid along what the palm rests on. */
export function restingHands(context: Context, subject: Subject, solution: Solution): HandShapes {
  const rest = (side: Side): HandShape => {
    const shape = subject.hands[side]
    const ground = shape.knuckle < FIST_DEGREES && groundUnder(side, context, subject, solution)
    if (!ground) return shape
    return drapedHand(solution.state.skeleton[side].wrist, side, shape, ground)
  }
  return { R: rest('R'), L: rest('L') }
}

function groundUnder(
  side: Side,
  { pose, surfaces }: Context,
  subject: Subject,
  { state }: Solution,
): Ground | undefined {
  const palm = `palm${side}`
  const reached = pose.reaches.find(({ pad }) => pad === palm)
  if (reached) {
    return skinAround(reached.target.pad) ? bodyUnder(side, subject, state) : undefined
  }
  const contact = pose.contacts.find(({ pad }) => pad === palm)
  const surface = contact && surfaces.get(contact.surface)
  if (!surface || surface.hold) return undefined
  const { normal, offset } = surface.plane
  const facing = -dot(palmDirection(state.skeleton[side].wrist, side), normal)
  return facing < FLAT_ENOUGH ? undefined : (point) => dot(point, normal) - offset
}

/** How far points lie over the body, the hand's own arm and both hands left out. */
export function bodyUnder(side: Side, subject: Subject, { skeleton }: Solution['state']): Ground {
  const { person, hands } = subject
  const body = buildBody({ skeleton, person, hands, detail: 'drawn' })
  const { origin } = skeleton[side].wrist
  const skin = skinOver(body, (primitive) => {
    const part = partById(primitive.part)
    const isOwnArm = part.side === side && /^(upperArm|forearm)$/.test(part.name)
    const isNear = length(subtract(primitive.centre, origin)) < REACH_OF_A_HAND_CM
    return isNear && !isOwnArm && !isHand(part.name)
  })
  return (point) => depthOver(body, skin, point)
}
