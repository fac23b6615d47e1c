import type { Plane } from '../body/build-body'
import type { Vec3 } from '../geometry/vectors'
import type { PropSpec } from './pose-file'

/** Something that body pads can rest on or lean against. */
export interface Surface {
  name: string
  plane: Plane
  /** Pads that may not sink into it; undefined when only named contacts count. */
  blocks?: RegExp
  /** Where a hand takes hold, world cm (undefined coordinates stay free). */
  hold?: readonly [number | undefined, number | undefined, number | undefined]
}

const UP: Vec3 = [0, 1, 0]
const level = (name: string, heightCm: number, extra: Partial<Surface> = {}): Surface => ({
  name,
  plane: { normal: UP, offset: heightCm },
  ...extra,
})

export const SEAT_CM = 44
export const ARMREST_ABOVE_SEAT_CM = 20
export const CHAIR_BACK_CM = 86
export const COUNTER_CM = 92
export const PILLOW_CM = 7
export const BED_CM = 48
export const TABLE_CM = 74
export const SOFA_CM = 42
export const CUSHION_CM = 4

/** The floor and every surface that the props of a movement bring. */
export function surfacesOf(props: readonly PropSpec[]): Map<string, Surface> {
  const list = [level('floor', 0, { blocks: /./ }), ...props.flatMap(surfacesOfProp)]
  return new Map(list.map((surface) => [surface.name, surface]))
}

function surfacesOfProp(prop: PropSpec): Surface[] {
  if (prop === 'mat') return []
  if ('wall' in prop) return [wall(prop.wall.at)]
  if ('side wall' in prop) return [sideWall(prop['side wall'].toward)]
  if ('chair' in prop) return chair(prop.chair)
  if ('stool' in prop) return [level('seat', prop.stool.seat ?? SEAT_CM, { blocks: /^(seat|hip)/ })]
  if ('step' in prop) return [level('step', prop.step.height)]
  if ('counter' in prop)
    return [
      level('counter', prop.counter.height ?? COUNTER_CM, {
        hold: [undefined, undefined, undefined],
      }),
    ]
  if ('table' in prop) return [level('table', prop.table.height ?? TABLE_CM)]
  if ('rail' in prop)
    return [
      level('rail', prop.rail.height ?? COUNTER_CM, {
        hold: [prop.rail.at, undefined, prop.rail.toward],
      }),
    ]
  if ('sofa' in prop) return [level('sofa', prop.sofa.height ?? SOFA_CM)]
  if ('bed' in prop) return [level('bed', prop.bed.height ?? BED_CM)]
  if ('pillow' in prop)
    return [level('pillow', (prop.pillow.above ?? 0) + (prop.pillow.thick ?? PILLOW_CM))]
  if ('cushion' in prop) return [level('cushion', prop.cushion.thick ?? CUSHION_CM)]
  if ('roll' in prop) return [level('roll', (prop.roll.above ?? 0) + (prop.roll.thick ?? 10))]
  return []
}

function wall(at: number): Surface {
  const facing = at < 0 ? 1 : -1
  return { name: 'wall', plane: { normal: [facing, 0, 0], offset: at * facing }, blocks: /./ }
}

function sideWall(toward: number): Surface {
  const facing = toward < 0 ? 1 : -1
  return {
    name: 'side wall',
    plane: { normal: [0, 0, facing], offset: toward * facing },
    blocks: /./,
  }
}

function chair(spec: { at: number; seat?: number; faces?: string; toward?: number }): Surface[] {
  const back = chairBackAt(spec)
  return [
    level('seat', spec.seat ?? SEAT_CM, { blocks: /^(seat|hip)/ }),
    level('armrest', (spec.seat ?? SEAT_CM) + ARMREST_ABOVE_SEAT_CM),
    level('chair back', CHAIR_BACK_CM, { hold: [back[0], undefined, back[2]] }),
  ]
}

/** Middle of the top rail of a chair, seen from above: along and toward, world cm. */
export function chairBackAt(spec: {
  at: number
  faces?: string
  toward?: number
}): [along: number, height: number, toward: number | undefined] {
  const across = spec.toward ?? 0
  if (spec.faces === 'behind') return [spec.at + 20.5, CHAIR_BACK_CM, undefined]
  if (spec.faces === 'toward') return [spec.at, CHAIR_BACK_CM, across - 20.5]
  if (spec.faces === 'away') return [spec.at, CHAIR_BACK_CM, across + 20.5]
  return [spec.at - 20.5, CHAIR_BACK_CM, undefined]
}
