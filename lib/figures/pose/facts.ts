import { padCentre } from '../body/build-body'
import type { PoseVector } from '../skeleton/joints'
import { armsClear, staysAbove } from './clearances'
import { palmFaces, pin, reach, touch } from './constraints'
import type { BodyState, Constraint, PadIndex } from './constraints'
import { aim, balanceOver } from './directions'
import { stateOf, type Subject } from './problem'
import { laidPalm } from './laid-palm'
import type { Contact, Reach } from './resolve'
import type { Context } from './starting-point'
import type { Surface } from './surfaces'

const SOFT_FLESH = /^(ribs|pelvis|seat|waist)/
const LYING_PADS = /^(ribs|pelvis|seat|head)/

function surfaceFor(surfaces: ReadonlyMap<string, Surface>, name: string): Surface {
  const surface = surfaces.get(name)
  if (!surface) throw new Error(`There is no surface "${name}"; have ${[...surfaces.keys()]}`)
  return surface
}

/** Everything a pose says as constraints: contacts, reaches, places, directions, surfaces. */
export function constraintsOf(
  context: Context,
  pads: PadIndex,
  reference: BodyState,
): Constraint[] {
  const { pose, surfaces } = context
  const list: Constraint[] = []
  for (const contact of pose.contacts) {
    const surface = surfaceFor(surfaces, contact.surface)
    list.push(touch(pads, contact.pad, surface.plane, SOFT_FLESH.test(contact.pad) ? 0.5 : 0.2))
    if (surface.hold?.some((c) => c !== undefined))
      list.push(pin(pads, contact.pad, surface.hold, 0.5))
    list.push(...pinnedToBefore(context, pads, contact), ...flatPalm(context, contact))
  }
  for (const reached of pose.reaches) list.push(...reaching(pads, reference, reached))
  for (const { pad, at } of pose.places) list.push(pin(pads, pad, at))
  const isPelvisAimed = pose.aims.some(({ bone }) => bone === 'front of the pelvis')
  if (context.base.isSideLying && !isPelvisAimed)
    list.push(aim('front of the pelvis', [0, 0, 1], 3))
  if (isLevel(context)) list.push(aim('right side of the pelvis', [0, 0, 1], 2))
  for (const { bone, direction } of pose.aims) list.push(aim(bone, direction))
  for (const surface of surfaces.values())
    if (surface.blocks) {
      const blocked = blockedPrimitives(context, reference.primitives, surface)
      list.push(staysAbove(surface.plane, blocked))
    }
  if (pose.keepsArmsClear) list.push(armsClear(reference.primitives))
  return list
}

/** A pad at its target; a palm also lies on the skin there and faces it. */
export function reaching(pads: PadIndex, reference: BodyState, reached: Reach): Constraint[] {
  const { pad, target, gapCm } = reached
  const side = /^palm([RL])$/.exec(pad)?.[1]
  if (side !== 'R' && side !== 'L') return [reach(pads, pad, target, gapCm)]
  const laid = laidPalm(pads, reference, side, target, gapCm)
  if (laid.length > 0) return laid
  return [reach(pads, pad, target, gapCm), palmFaces(pads, side, target)]
}

const FURNITURE_TOP = /^(counter|table|seat|armrest)$/
const PALM_DOWN_WEIGHT = 2

/** A palm laid on furniture faces it, unless the pose says how it lies. */
function flatPalm({ pose }: Context, { pad, surface }: Contact): Constraint[] {
  const side = /^palm([RL])$/.exec(pad)?.[1]
  if (!side || !FURNITURE_TOP.test(surface)) return []
  const name = `${side === 'R' ? 'right' : 'left'} palm`
  if (pose.aims.some(({ bone }) => bone === name)) return []
  return [aim(name, [0, -1, 0], PALM_DOWN_WEIGHT)]
}

/** A body that lies or kneels on all fours does not roll unless its file says so. */
function isLevel({ base, pose }: Context): boolean {
  return !base.isUpright && !base.isSideLying && !pose.body.roll && !pose.body.turn
}

function blockedPrimitives(
  { pose }: Context,
  reference: Parameters<typeof armsClear>[0],
  surface: Surface,
): number[] {
  const isSeated = pose.contacts.some(({ pad, surface: name }) => name === 'seat' && pad === 'seat')
  if (surface.name === 'seat' && !isSeated) return []
  return reference.flatMap((primitive, i) => (surface.blocks?.test(primitive.pad) ? [i] : []))
}

/** The axis at a right angle to a surface: along for a wall, toward for a side wall, else height. */
export const axisAcross = (surface: string): 0 | 1 | 2 =>
  surface === 'wall' ? 0 : surface === 'side wall' ? 2 : 1

/** A contact that two poses share stays where it was. */
function pinnedToBefore({ before, pose }: Context, pads: PadIndex, contact: Contact): Constraint[] {
  const isShared = before?.pose.contacts.some(
    (c) => c.pad === contact.pad && c.surface === contact.surface,
  )
  if (!before || !isShared || pose.sliding.has(contact.pad)) return []
  const at = padCentre(before.solution.state.primitives, pads.get(contact.pad) ?? [])
  const free = axisAcross(contact.surface)
  const kept = at.map((value, axis) => (axis === free ? undefined : value))
  return [pin(pads, contact.pad, kept, LYING_PADS.test(contact.pad) ? 0.5 : 1)]
}

/** On its feet alone the body keeps its weight over them. */
export function balance(
  { base, pose }: Context,
  subject: Subject,
  pads: PadIndex,
  from: PoseVector,
): Constraint[] {
  const isOnFeet =
    pose.contacts.length > 0 &&
    pose.contacts.every(
      ({ pad, surface }) =>
        /^(floor|step|cushion)$/.test(surface) && /^(heel|ball|toes|knee|shin)/.test(pad),
    )
  if (!(pose.wantsBalance ?? (isOnFeet && base.isUpright))) return []
  const support = pose.contacts.filter(({ surface }) => /^(floor|step|cushion)$/.test(surface))
  if (support.length === 0) return []
  const { primitives } = stateOf(subject, from)
  let x = 0
  let z = 0
  for (const { pad } of support) {
    const centre = padCentre(primitives, pads.get(pad) ?? [])
    x += centre[0] / support.length
    z += centre[2] / support.length
  }
  const isOnToes = support.every(({ pad }) => /^(ball|toes)/.test(pad))
  return [balanceOver(isOnToes ? x - 2 : x, z)]
}
