import { padCentre } from '../body/build-body'
import { partById } from '../body/parts'
import { PALM_SIDE_POINTS, palmDirection } from '../body/hand'
import type { Primitive } from '../body/primitive'
import { depthOver, ontoSkin, outwardAt, skinOver, type Skin } from '../body/skin'
import { IDENTITY, rotate, toLocal, toWorld, unrotate, type Frame } from '../geometry/rotations'
import { add, clamp, dot, normalise, scale, subtract, type Vec3 } from '../geometry/vectors'
import type { Side } from '../skeleton/kinematics'
import type { BodyState, Constraint, PadIndex } from './constraints'
import type { Landmark } from './places-on-the-body'

/** Flesh gives this much under a hand, cm. */
const GIVE_CM = 0.3
const FACING_WEIGHT = 2
const PLACE_WEIGHT = 0.5
const FREE_ALONG_CM = 9
/** Where a hand is laid flat. On chest, head and arms it only reaches, as crossed arms need. */
export const LAID_ON = /^(pelvis|waist|(thigh|knee)[RL])$/

/** The part of the body around a pad that a hand can lie on; undefined where it cannot. */
export function skinAround(pad: string): ((primitive: Primitive) => boolean) | undefined {
  const side = pad.slice(-1)
  const named =
    (names: RegExp, only = '') =>
    ({ part }: Primitive): boolean => {
      const own = partById(part)
      return names.test(own.name) && (only === '' || own.side === only)
    }
  if (/^(pelvis|waist|ribs|seat|nape)$/.test(pad)) return named(/^(torso|glute)$/)
  if (/^(head|neck)$/.test(pad)) return named(/^(head|hair|neck)$/)
  if (/^(thigh|knee|shin)[RL]$/.test(pad)) return named(/^(thigh|shank)$/, side)
  if (/^(upperArm|elbow|forearm)[RL]$/.test(pad)) return named(/^(upperArm|forearm)$/, side)
  return undefined
}

/** Where a palm goes, and how it is turned there. */
interface Spot {
  /** How far the palm is from its place along the skin, cm. */
  off: (state: BodyState, palm: Vec3) => Vec3
  outward: (state: BodyState, palm: Vec3) => Vec3
}

/** A landmark on the skin, carried along by its bone. */
function landmarkSpot(
  { primitives: body }: BodyState,
  list: readonly number[],
  offset: Vec3,
  skin: Skin,
): Spot {
  const middle = list[list.length >> 1] ?? 0
  const boneIn = ({ primitives }: Pick<BodyState, 'primitives'>): Frame =>
    primitives[middle]?.frame ?? { axes: IDENTITY, origin: [0, 0, 0] }
  const bone = boneIn({ primitives: body })
  const place = ontoSkin(body, skin, add(padCentre(body, list), rotate(bone.axes, offset)))
  const localPlace = toLocal(bone, place)
  const localOutward = unrotate(bone.axes, outwardAt(body, skin, place))
  const outward = (state: BodyState): Vec3 => rotate(boneIn(state).axes, localOutward)
  return {
    outward,
    off: (state, palm) =>
      acrossFrom(subtract(palm, toWorld(boneIn(state), localPlace)), outward(state)),
  }
}

/** Anywhere round a limb, not far from halfway along it. */
function limbSpot(list: readonly number[]): Spot {
  const axisOf = ({ primitives }: BodyState): Vec3 => {
    const first = primitives[list[0] ?? 0]?.centre ?? [0, 0, 0]
    return normalise(subtract(primitives[list.at(-1) ?? 0]?.centre ?? first, first))
  }
  const away = (state: BodyState, palm: Vec3): Vec3 =>
    subtract(palm, padCentre(state.primitives, list))
  return {
    outward: (state, palm) => normalise(acrossFrom(away(state, palm), axisOf(state))),
    off: (state, palm) => {
      const axis = axisOf(state)
      const along = dot(away(state, palm), axis)
      return scale(axis, along - clamp(along, -FREE_ALONG_CM, FREE_ALONG_CM))
    },
  }
}

const acrossFrom = (v: Vec3, unit: Vec3): Vec3 => subtract(v, scale(unit, dot(v, unit)))

/**
 * A palm laid on the body: heel and both edges of the palm on the skin, facing it, at a landmark
 * or anywhere round a limb. Empty where a hand cannot lie.
 */
export function laidPalm(
  pads: PadIndex,
  reference: BodyState,
  side: Side,
  target: Landmark,
  gapCm = 0,
): Constraint[] {
  const isPart = skinAround(target.pad)
  if (!isPart || !LAID_ON.test(target.pad)) return []
  const skin = skinOver(reference.primitives, isPart)
  const list = pads.get(target.pad) ?? []
  const spot = target.offset ? landmarkSpot(reference, list, target.offset, skin) : limbSpot(list)
  const palm = pads.get(`palm${side}`) ?? []
  const palmIn = ({ primitives }: BodyState): Vec3 => padCentre(primitives, palm)
  return [
    {
      name: `palm${side} reaches ${target.pad}`,
      weight: 1,
      isContact: true,
      residuals: ({ skeleton, primitives }) =>
        PALM_SIDE_POINTS.map(
          (point) =>
            depthOver(primitives, skin, point(skeleton[side].wrist, side)) + GIVE_CM - gapCm,
        ),
    },
    {
      name: `palm${side} reaches its place`,
      weight: PLACE_WEIGHT,
      isContact: Boolean(target.offset),
      residuals: (state) => spot.off(state, palmIn(state)),
    },
    {
      name: 'palm direction',
      weight: FACING_WEIGHT,
      isContact: false,
      residuals: (state) =>
        add(palmDirection(state.skeleton[side].wrist, side), spot.outward(state, palmIn(state))),
    },
  ]
}
