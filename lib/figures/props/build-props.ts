import { padCentre, padsOf } from '../body/build-body'
import type { Primitive } from '../body/primitive'
import { rotate, toWorld } from '../geometry/rotations'
import { add, length, subtract, type Vec3 } from '../geometry/vectors'
import type { BodyState } from '../pose/constraints'
import { landmarkNamed, padNamed } from '../pose/places-on-the-body'
import type { Position, PropSpec } from '../pose/pose-file'
import type { Side } from '../skeleton/kinematics'
import { SEGMENT_CM } from '../skeleton/proportions'
import { buildBed, buildChair, buildCounter, buildSofa, buildTable } from './furniture'
import {
  buildBag,
  buildBall,
  buildBand,
  buildBox,
  buildCane,
  buildLoop,
  buildStick,
  buildStrap,
  buildWeight,
  gripPoint,
  midway,
  type BandEnd,
  type Limb,
} from './hand-held'
import {
  buildDoor,
  buildDoorframe,
  buildRail,
  buildSideWall,
  buildStep,
  buildWall,
} from './parts-of-a-house'
import { openWorkshop, type Workshop } from './shapes'
import { buildBackrest, buildCushion, buildPillow, buildRoll } from './soft-goods'

/** World position of a named place on the body, cm: a hand's grip, a landmark or a pad's centre. */
export function placeOnBody(state: BodyState, name: string): Vec3 {
  const hand = /^(right|left) hand$/.exec(name)
  if (hand) return gripPoint(state.skeleton, hand[1] === 'right' ? 'R' : 'L')
  if (name === 'back of the head') return toWorld(state.skeleton.head, [-10.6, 8, 0])
  if (name === 'between the shoulder blades') return toWorld(state.skeleton.thorax, [-13.2, -4, 0])
  const pads = padsOf(state.primitives)
  const { pad, offset } = landmarkNamed(name)
  const list = pads.get(pad) ?? []
  const centre = padCentre(state.primitives, list)
  const anchor = state.primitives[list[list.length >> 1] ?? 0]
  return offset && anchor ? add(centre, rotate(anchor.frame.axes, offset)) : centre
}

/**
 * All props of a movement as primitives. What is held follows the pose; pillows, cushions and
 * rolls lie where the body rests on them (`restingState`).
 */
export function buildProps(
  props: readonly PropSpec[],
  state: BodyState,
  restingState: (surface: string, pose?: number) => BodyState,
): Primitive[] {
  const shop = openWorkshop()
  return props.flatMap((prop) => {
    const surface = typeof prop === 'string' ? prop : (Object.keys(prop)[0] ?? '')
    const isSoft = /^(pillow|cushion|roll)$/.test(surface)
    const pillow = typeof prop !== 'string' && 'pillow' in prop ? prop.pillow : undefined
    const rests = isSoft && !pillow?.follows
    return buildProp(shop, prop, rests ? restingState(surface, pillow?.pose) : state)
  })
}

function buildProp(shop: Workshop, prop: PropSpec, state: BodyState): Primitive[] {
  const at = (name: string): Vec3 => placeOnBody(state, name)
  const { skeleton } = state
  if (prop === 'mat') return []
  if ('wall' in prop) return buildWall(shop, prop.wall)
  if ('side wall' in prop) return buildSideWall(shop, prop['side wall'])
  if ('table' in prop) return buildTable(shop, prop.table)
  if ('rail' in prop) return buildRail(shop, prop.rail)
  if ('sofa' in prop) return buildSofa(shop, prop.sofa)
  if ('chair' in prop) return buildChair(shop, prop.chair)
  if ('stool' in prop) return buildChair(shop, prop.stool, false)
  if ('step' in prop) return buildStep(shop, prop.step)
  if ('counter' in prop) return buildCounter(shop, prop.counter)
  if ('bed' in prop) return buildBed(shop, prop.bed)
  if ('door' in prop) return buildDoor(shop, prop.door)
  if ('doorframe' in prop) return buildDoorframe(shop, prop.doorframe)
  if ('pillow' in prop) return buildPillow(shop, at(prop.pillow.under), prop.pillow)
  if ('cushion' in prop) return buildCushion(shop, at(prop.cushion.under), prop.cushion)
  if ('roll' in prop) return buildRoll(shop, at(prop.roll.under), prop.roll)
  if ('strap' in prop)
    return buildStrap(shop, skeleton, {
      from: at(prop.strap.from),
      to: at(prop.strap.to),
      foot: sideOf(prop.strap.round),
    })
  if ('loop' in prop)
    return buildLoop(
      shop,
      prop.loop.around.map((name) => legAbove(state, name, prop.loop.above)),
    )
  if ('band' in prop) {
    return buildBand(shop, bandEnd(state, prop.band.from), bandEnd(state, prop.band.to))
  }
  if ('ball' in prop) {
    const [a = '', b = ''] = prop.ball.between
    return buildBall(shop, midway(at(a), at(b)), prop.ball.radius)
  }
  if ('stick' in prop) return buildStick(shop, prop.stick.along.map(at))
  if ('weight' in prop) return buildWeight(shop, skeleton, prop.weight.in)
  if ('bag' in prop) return buildBag(shop, skeleton, sideOf(prop.bag.in))
  if ('box' in prop) return buildBox(shop, midway(at('right hand'), at('left hand')), prop.box.size)
  if ('backrest' in prop) return buildBackrest(shop, skeleton, prop.backrest.above ?? 0)
  return buildCane(shop, skeleton, sideOf(prop.cane.in))
}

const sideOf = (name: string): Side => (name.startsWith('left') ? 'L' : 'R')

const HAND = / hand$/

/** A band is gripped by a hand, tied round a limb, or knotted to something that stands. */
function bandEnd(state: BodyState, place: string | Position): BandEnd {
  if (typeof place !== 'string')
    return { at: [place.along ?? 0, place.height ?? 0, place.toward ?? 0], hold: 'knot' }
  const at = placeOnBody(state, place)
  return HAND.test(place) ? { at, hold: 'hand' } : { at, hold: 'limb', limb: limbAt(state, place) }
}

/** How far above the joint a loop lies when its file does not say, cm. */
const LOOP_ABOVE_CM = 6

/** The leg a little above its knee or ankle: a loop lies round the limb, not on the joint. */
function legAbove(state: BodyState, name: string, aboveCm = LOOP_ABOVE_CM): Limb {
  const side = sideOf(name)
  const isKnee = name.endsWith('knee')
  const bone = state.skeleton[side][isKnee ? 'hip' : 'knee']
  const down = (isKnee ? SEGMENT_CM.thigh : SEGMENT_CM.shank) - aboveCm
  const wanted = toWorld(bone, [0, -down, 0])
  const region = `${isKnee ? 'thigh' : 'shank'}${side}`
  const distance = (piece: Primitive): number => length(subtract(piece.centre, wanted))
  const [nearest] = state.primitives
    .filter((piece) => piece.region === region)
    .sort((a, b) => distance(a) - distance(b))
  if (!nearest) throw new Error(`A loop goes round knees or ankles, not round ${name}`)
  const axis = rotate(bone.axes, [0, 1, 0])
  return { centre: nearest.centre, radius: Math.min(...nearest.radii), axis }
}

function limbAt(state: BodyState, name: string): Limb {
  const list = padsOf(state.primitives).get(padNamed(name)) ?? []
  const anchor = state.primitives[list[list.length >> 1] ?? 0]
  if (!anchor) throw new Error(`There is no limb at ${name}`)
  return {
    centre: anchor.centre,
    radius: Math.max(...anchor.radii),
    axis: rotate(anchor.frame.axes, [0, 1, 0]),
  }
}
