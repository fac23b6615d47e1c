import { polyline } from '../geometry/curves'
import { aboutZ, blendAxes, toWorld } from '../geometry/rotations'
import { fractions, mix, mixVec, type Vec3 } from '../geometry/vectors'
import { ellipsoidOn, stepsFor, type BodyPlan, type Place } from './body-builder'
import { partOf, type PartName } from './parts'
import type { HairStyle } from './people'
import type { Material, Primitive } from './primitive'

/** Hairlines in the head's side view: x forward, y up from the joint under the skull, cm. */
const HAIRLINE = {
  short: polyline([
    [10.8, 13.2],
    [7.6, 12.2],
    [5.6, 9.2],
    [4, 5.2],
    [2.5, 1.4],
    [1.4, 0.6],
    [0.8, 3.2],
    [-1.2, 4.4],
    [-3.4, 2],
    [-4.6, -2.6],
    [-6, -5],
    [-10, -5.5],
  ]),
  bob: polyline([
    [10.8, 13],
    [8.2, 11.8],
    [5.8, 9.4],
    [3.6, 6.2],
    [2.2, 2],
    [1.6, -1.6],
    [0.4, -3.4],
    [-5, -4.6],
    [-10, -4.2],
  ]),
  thin: polyline([
    [6, 16.4],
    [3, 13],
    [1.6, 8],
    [1, 5.4],
    [-1.2, 5],
    [-3.4, 2.2],
    [-4.6, -2.2],
    [-6, -4.2],
    [-10, -4.8],
  ]),
}
const hairlineOf = (style: HairStyle) => HAIRLINE[style === 'bun' ? 'short' : style]

/** Neck, skull, face, ears and hair. */
export function buildHead(plan: BodyPlan): Primitive[] {
  return [...neck(plan), ...face(plan), ...hair(plan)]
}

function neck({ skeleton, person, detail }: BodyPlan): Primitive[] {
  const base = toWorld(skeleton.thorax, [-2.9, 8, 0])
  const middle = toWorld(skeleton.upperNeck, [-0.5, 0, 0])
  const top = toWorld(skeleton.head, [-0.6, 3, 0])
  const slim = mix(person.armGirth, 1, 0.2)
  return fractions(stepsFor(detail, 18, 3)).map((t) => {
    const origin = mixVec(mixVec(base, middle, t), mixVec(middle, top, t), t)
    const axes = blendAxes(skeleton.thorax.axes, skeleton.head.axes, t)
    const place: Place = {
      part: partOf('neck'),
      frame: { axes, origin },
      region: 'neck',
      pad: 'neck',
      material: 'skin',
    }
    return ellipsoidOn(place, [0, 0, 0], [mix(5.9, 5.6, t) * slim, 2.6, mix(5.9, 5.3, t) * slim])
  })
}

function face(plan: BodyPlan): Primitive[] {
  const on = (name: PartName): Place => placeOn(plan, name, 'skin')
  const skull = on('head')
  const parts: Primitive[] = [ellipsoidOn(skull, [0.4, 8.6, 0], [9, 8.4, 7.4])]
  for (const t of fractions(stepsFor(plan.detail, 10, 2))) {
    parts.push(
      ellipsoidOn(skull, mixVec([2.6, 6.8, 0], [5.2, -2.4, 0], t), [
        mix(6.6, 3.9, t),
        mix(5.5, 3.2, t),
        mix(6.6, 3.7, t),
      ]),
    )
    for (const s of [1, -1])
      parts.push(
        ellipsoidOn(skull, mixVec([-0.6, 1.6, s * 4.9], [5.6, -3, s * 1.5], t), [2.4, 2.4, 1.7]),
      )
    parts.push(
      ellipsoidOn(on('nose'), mixVec([8.3, 6.4, 0], [9.9, 2.7, 0], t), [
        mix(0.9, 1.25, t * t),
        1,
        mix(0.8, 1.35, t),
      ]),
    )
  }
  parts.push(ellipsoidOn(skull, [7, -3.4, 0], [2.2, 2.1, 2.5]))
  parts.push(ellipsoidOn(skull, [7.6, -0.4, 0], [1.9, 1.5, 2.4]))
  if (plan.person.hair !== 'bob')
    for (const s of [1, -1])
      parts.push(ellipsoidOn(on('ear'), [-0.6, 3.6, s * 7], [1.9, 3, 1], aboutZ(12)))
  return parts
}

function hair(plan: BodyPlan): Primitive[] {
  const hairline = hairlineOf(plan.person.hair)
  const isCut = (local: Vec3): boolean => local[1] <= hairline(local[0])
  const cap = placeOn(plan, 'hair', 'hair')
  const list: Primitive[] = [
    { ...ellipsoidOn(cap, [0, 8.9, 0], [9.9, 9.2, 8.2]), isCut },
    { ...ellipsoidOn(cap, [-2.2, 4.6, 0], [8, 9, 7.4]), isCut },
  ]
  if (plan.person.hair === 'bob')
    for (const t of fractions(3))
      list.push({
        ...ellipsoidOn(cap, [mix(-1.5, -2.6, t), mix(7, 0.5, t), 0], [mix(9.4, 7.4, t), 6.5, 8.7]),
        isCut,
      })
  if (plan.person.hair === 'bun')
    for (const t of fractions(4))
      list.push(
        ellipsoidOn(
          placeOn(plan, 'bun', 'hair'),
          mixVec([-4.2, 16, 0], [-6.4, 18.6, 0], t),
          mix(3, 4, t),
        ),
      )
  return list
}

function placeOn(plan: BodyPlan, name: PartName, material: Material): Place {
  return { part: partOf(name), frame: plan.skeleton.head, region: 'head', pad: 'head', material }
}
