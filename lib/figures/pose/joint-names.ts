import { dofIndex } from '../skeleton/joints'
import type { Side } from '../skeleton/kinematics'
import type { JointSpec } from './presets'

/** Clinical motion words: the axis they turn and the sign of the skeleton's angle. */
const MOTIONS: Readonly<Record<string, readonly [axis: string, sign: 1 | -1]>> = {
  flex: ['flexion', 1],
  extend: ['flexion', -1],
  abduct: ['abduction', 1],
  adduct: ['abduction', -1],
  turnIn: ['rotation', 1],
  turnOut: ['rotation', -1],
  pronate: ['pronation', 1],
  supinate: ['pronation', -1],
  towardThumb: ['deviation', 1],
  towardLittleFinger: ['deviation', -1],
  raise: ['elevation', 1],
  lower: ['elevation', -1],
  forward: ['protraction', 1],
  back: ['protraction', -1],
  invert: ['inversion', 1],
  evert: ['inversion', -1],
  bendRight: ['side', 1],
  bendLeft: ['side', -1],
  turnLeft: ['rotation', 1],
  turnRight: ['rotation', -1],
}
const SIDED = /^(scapula|shoulder|elbow|forearm|wrist|hip|knee|ankle|toe)$/
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  'low back': 'lumbar',
  'upper back': 'thorax',
  'shoulder blade': 'scapula',
}

export interface JointName {
  joint: string
  sides: readonly (Side | '')[]
}

/** "right hip", "hips", "low back" → the skeleton's joint and sides. Throws for other names. */
export function parseJointName(name: string): JointName {
  const match = /^(?:(right|left) )?(.+)$/.exec(name)
  const side = match?.[1]
  const plain = (match?.[2] ?? name).replace(/s$/, '')
  const joint = PLAIN_NAMES[plain] ?? plain
  if (SIDED.test(joint)) return { joint, sides: side ? [side === 'right' ? 'R' : 'L'] : ['R', 'L'] }
  if (/^(lumbar|thorax|neck|head)$/.test(joint) && !side) return { joint, sides: [''] }
  throw new Error(`There is no joint called "${name}"`)
}

/** Degrees of freedom and angles (degrees) that one line such as `right hip: {flex: 40}` sets. */
export function parseAngles(name: string, spec: JointSpec): [index: number, degrees: number][] {
  const { joint, sides } = parseJointName(name)
  const motions = typeof spec === 'number' ? { flex: spec } : spec
  return Object.entries(motions).flatMap(([motion, degrees]) => {
    const known = MOTIONS[motion]
    if (!known) throw new Error(`"${motion}" is not a motion (${Object.keys(MOTIONS).join(', ')})`)
    const [axis, direction] = known
    return sides.map((side): [number, number] => [
      dofIndex(`${joint}.${axis}${side && `.${side}`}`),
      degrees * direction,
    ])
  })
}
