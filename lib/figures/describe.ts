import { BASES } from './pose/presets'
import type { PropSpec } from './pose/pose-file'
import type { SolvedMovement, SolvedPose } from './pose/solve-movement'
import { dofIndex, findDof } from './skeleton/joints'

/** Motions worth telling: how the words go when the angle grows or falls, and the least change. */
const MOTIONS: readonly (readonly [dof: string, grows: string, falls: string, degrees: number])[] =
  [
    ['hip.flexion', '{hip} bends', '{hip} straightens', 8],
    ['hip.abduction', '{leg} moves out', '{leg} moves in', 9],
    ['hip.rotation', '{thigh} turns in', '{thigh} turns out', 14],
    ['knee.flexion', '{knee} bends', '{knee} straightens', 12],
    ['ankle.flexion', '{foot} pulls up', '{foot} points down', 12],
    ['shoulder.flexion', '{arm} lifts forward and up', '{arm} lowers', 15],
    ['shoulder.abduction', '{arm} moves out', '{arm} moves in', 15],
    ['elbow.flexion', '{elbow} bends', '{elbow} straightens', 18],
  ]
const MIDLINE: readonly (readonly [string, string, string, number])[] = [
  ['lumbar.flexion', 'the low back rounds', 'the low back arches', 6],
  ['thorax.flexion', 'the upper back rounds', 'the upper back arches', 7],
  ['thorax.rotation', 'the chest turns left', 'the chest turns right', 8],
  ['thorax.side', 'the trunk bends right', 'the trunk bends left', 7],
  ['neck.flexion', 'the head nods forward', 'the head goes back', 9],
]

interface Change {
  words: string
  size: number
}

/** The text alternative: where it starts, what moves which way, where it ends. */
export function describeMovement(
  name: string,
  movement: SolvedMovement,
  isMirrored = false,
): string {
  const { file, poses } = movement
  const own = file.describe
  const start = own?.start ?? startWords(movement)
  const sentences = [`${name}. Start: ${start}.`]
  if (poses.length > 1) sentences.push(`Moves: ${own?.moves ?? motionWords(poses)}.`)
  else sentences.push('This is a position to rest or hold in.')
  if (own?.end) sentences.push(`End: ${own.end}.`)
  const text = sentences.join(' ')
  return isMirrored ? swapSides(text) : text
}

/** Left for right and right for left, for the mirrored drawing. */
export const swapSides = (text: string): string =>
  text.replace(/\b(left|right|Left|Right)\b/g, (word) => {
    const other = word.toLowerCase() === 'left' ? 'right' : 'left'
    return word[0] === word[0]?.toUpperCase() ? other[0]?.toUpperCase() + other.slice(1) : other
  })

function startWords({ file, poses }: SolvedMovement): string {
  const base = BASES[file.base]?.words ?? file.base
  const props = (file.props ?? []).map(propWord)
  const knees = poses[0]?.solution.pose[dofIndex('knee.flexion.R')] ?? 0
  const bent = /^lying/.test(base) && knees > 40 ? ', knees bent' : ''
  return `${base}${bent}${props.length > 0 ? `, with ${props.join(', ')}` : ''}`
}

const PROP_WORDS: Readonly<Record<string, string>> = {
  mat: 'a mat',
  wall: 'a wall',
  chair: 'a chair',
  stool: 'a stool',
  step: 'a step',
  counter: 'a kitchen counter',
  bed: 'a bed',
  doorframe: 'a door frame',
  pillow: 'a pillow',
  cushion: 'a cushion',
  roll: 'a rolled towel',
  strap: 'a strap round the foot',
  loop: 'a band loop round the legs',
  band: 'a long band',
  ball: 'a ball or cushion',
  stick: 'a stick',
  cane: 'a walking stick',
}
const propWord = (prop: PropSpec): string =>
  PROP_WORDS[typeof prop === 'string' ? prop : (Object.keys(prop)[0] ?? '')] ?? 'a support'

function motionWords(poses: readonly SolvedPose[]): string {
  return poses
    .slice(1)
    .map((after, i) => stepWords(poses[i] ?? after, after))
    .join('; then ')
}

function stepWords(before: SolvedPose, after: SolvedPose): string {
  const difference = (name: string): number => {
    const i = findDof(name)
    return i === undefined ? 0 : (after.solution.pose[i] ?? 0) - (before.solution.pose[i] ?? 0)
  }
  const changes: Change[] = [liftOfHips(difference('root.y'))].filter((c) => c.size > 1)
  for (const [dof, grows, falls, least] of MIDLINE) {
    const change = difference(dof)
    if (Math.abs(change) >= least)
      changes.push({ words: change > 0 ? grows : falls, size: Math.abs(change) / least })
  }
  for (const [dof, grows, falls, least] of MOTIONS)
    changes.push(...limbChange(difference(`${dof}.R`), difference(`${dof}.L`), grows, falls, least))
  changes.sort((a, b) => b.size - a.size)
  return changes.length > 0
    ? changes
        .slice(0, 3)
        .map((change) => change.words)
        .join(', ')
    : 'a small movement that can hardly be seen'
}

const liftOfHips = (cm: number): Change => ({
  words: cm > 0 ? 'the hips lift' : 'the hips lower',
  size: Math.abs(cm) / 4,
})

function limbChange(
  right: number,
  left: number,
  grows: string,
  falls: string,
  least: number,
): Change[] {
  const isTogether =
    Math.sign(right) === Math.sign(left) && Math.min(Math.abs(right), Math.abs(left)) >= least
  const words = (change: number, who: string): Change => ({
    words: (change > 0 ? grows : falls)
      .replace(
        /\{(\w+)\}/,
        (_, part: string) => `${who} ${part}${who === 'both' ? (part === 'foot' ? '' : 's') : ''}`,
      )
      .replace('both foot', 'both feet')
      .replace(/^(both \w+) (\w+?)s\b/, '$1 $2'),
    size: Math.abs(change) / least,
  })
  if (isTogether) return [words(right, 'both')]
  return [
    ...(Math.abs(right) >= least ? [words(right, 'the right')] : []),
    ...(Math.abs(left) >= least ? [words(left, 'the left')] : []),
  ]
}
