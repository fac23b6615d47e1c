import type { Vec3 } from '../geometry/vectors'
import type { Side } from '../skeleton/kinematics'

/** Groups of pads by the name of a body region; `*` stands for the side. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  foot: ['heel*', 'ball*'],
  forefoot: ['ball*', 'toes*'],
  hand: ['palm*', 'fingers*'],
  arm: ['elbow*', 'palm*'],
  forearm: ['elbow*', 'palm*'],
  shin: ['shin*', 'knee*'],
}
const PLAIN: Readonly<Record<string, string>> = {
  'upper back': 'ribs',
  chest: 'ribs',
  'low back': 'waist',
  buttocks: 'seat',
  toe: 'toes',
}
const MIDLINE = /^(pelvis|waist|ribs|seat|nape|neck|head)$/
const PAIRS: Readonly<Record<string, string>> = {
  feet: 'foot',
  toes: 'toes',
  forefeet: 'forefoot',
  hands: 'hand',
}

/** A place that pads can reach for: a pad, with an offset (cm) in the frame of its bone. */
export interface Landmark {
  pad: string
  offset?: Vec3
}

const letter = (sign: 1 | -1): Side => (sign === 1 ? 'R' : 'L')

const LANDMARKS: Readonly<Record<string, (sign: 1 | -1) => Landmark>> = {
  'hip bone': (s) => ({ pad: 'pelvis', offset: [2, 5, s * 17.2] }),
  'side of the hip': (s) => ({ pad: 'pelvis', offset: [0, -2, s * 18.5] }),
  'front of the hip': (s) => ({ pad: 'pelvis', offset: [12, 0, s * 9] }),
  'front of the chest': (s) => ({ pad: 'ribs', offset: [12.2, 8, s * 9] }),
  'front of the shoulder': (s) => ({ pad: 'ribs', offset: [9.5, 11, s * 12] }),
  'side of the ribs': (s) => ({ pad: 'ribs', offset: [2, 0, s * 16] }),
  'side of the waist': (s) => ({ pad: 'waist', offset: [3, 4, s * 14] }),
  'side of the head': (s) => ({ pad: 'head', offset: [-3, 1, s * 9.5] }),
  'back of the head': (s) => ({ pad: 'head', offset: [-11, 3, s * 4] }),
  'back of the hip': (s) => ({ pad: 'pelvis', offset: [-12.5, 3, s * 8] }),
  'front of the thigh': (s) => ({ pad: `thigh${letter(s)}`, offset: [9.5, 5, 0] }),
  'back of the thigh': (s) => ({ pad: `thigh${letter(s)}`, offset: [-9.5, -8, 0] }),
  'top of the knee': (s) => ({ pad: `knee${letter(s)}`, offset: [7.5, 4, 0] }),
  'outside of the knee': (s) => ({ pad: `knee${letter(s)}`, offset: [0, 3, s * 7.5] }),
}
const MIDLINE_LANDMARKS: Readonly<Record<string, Landmark>> = {
  belly: { pad: 'waist', offset: [11.5, 2, 0] },
  'low belly': { pad: 'pelvis', offset: [11.8, 5, 0] },
  'breast bone': { pad: 'ribs', offset: [12.6, 4, 0] },
  sacrum: { pad: 'pelvis', offset: [-12.5, 5, 2] },
  nape: { pad: 'nape', offset: [-11, 4, -1] },
  forehead: { pad: 'head', offset: [8, 3, 0] },
  chin: { pad: 'head', offset: [7.5, -10, 0] },
}

function split(name: string): { side: Side | ''; plain: string } {
  const match = /^(?:(right|left) )?(.+)$/.exec(name)
  const word = match?.[1]
  return { side: word ? (word === 'right' ? 'R' : 'L') : '', plain: match?.[2] ?? name }
}

/** Pads behind a name: "right foot" → heelR, ballR; "feet" → all four; "head" → head. */
export function padsNamed(name: string): string[] {
  const { side, plain } = split(name)
  const isSingular = MIDLINE.test(plain) || GROUPS[plain] || PLAIN[plain]
  const singular = PAIRS[plain] ?? (isSingular ? plain : plain.replace(/s$/, ''))
  const region = PLAIN[plain] ?? PLAIN[singular] ?? singular
  if (MIDLINE.test(region)) return [region]
  const pads = GROUPS[region] ?? [`${region}*`]
  const sides: readonly Side[] = side ? [side] : ['R', 'L']
  return sides.flatMap((s) => pads.map((pad) => pad.replace('*', s)))
}

/** One pad, for reaching, arrows and crops. Throws when the name covers several. */
export function padNamed(name: string): string {
  const { side, plain } = split(name)
  if (side && GROUPS[plain]) {
    const first = padsNamed(name)[0]
    if (plain === 'foot') return `ankle${side}`
    if (first) return plain === 'arm' || plain === 'forearm' ? `forearm${side}` : first
  }
  const pads = padsNamed(name)
  const [pad] = pads
  if (pads.length !== 1 || !pad) throw new Error(`"${name}" must name one place, right or left`)
  return pad
}

/** A reach target: a landmark on the skin, or a pad. */
export function landmarkNamed(name: string): Landmark {
  const { side, plain } = split(name.replace(/^(.*) (right|left) /, '$2 $1 '))
  const midline = MIDLINE_LANDMARKS[name]
  if (midline) return midline
  const sided = LANDMARKS[plain]
  if (sided && side) return sided(side === 'R' ? 1 : -1)
  if (side && plain === 'shin') return { pad: `shin${side}` }
  return { pad: padNamed(name) }
}
