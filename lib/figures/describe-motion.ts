import { inList } from './describe-things'
import type { SolvedPose } from './pose/starting-point'
import { dofIndex, findDof } from './skeleton/joints'

type Verb = readonly [one: string, many: string]

interface Motion {
  dof: string
  part: string
  grows: Verb
  falls: Verb
  /** The least change that can be seen, degrees. */
  least: number
  /** A part that rests on something before and after does not go anywhere. */
  planted?: RegExp
}

const bends = [
  ['bends', 'bend'],
  ['straightens', 'straighten'],
] as const
const LIMBS: readonly Motion[] = [
  { dof: 'hip.flexion', part: 'hip', grows: bends[0], falls: bends[1], least: 9 },
  {
    ...{ dof: 'hip.abduction', part: 'leg', least: 9, planted: /^(heel|ball)/ },
    ...{ grows: ['moves out', 'move out'], falls: ['moves in', 'move in'] },
  },
  {
    ...{ dof: 'hip.rotation', part: 'thigh', least: 14 },
    ...{ grows: ['turns in', 'turn in'], falls: ['turns out', 'turn out'] },
  },
  { dof: 'knee.flexion', part: 'knee', grows: bends[0], falls: bends[1], least: 12 },
  {
    ...{ dof: 'ankle.flexion', part: 'foot', least: 12, planted: /^(heel)/ },
    ...{ grows: ['pulls up', 'pull up'], falls: ['points down', 'point down'] },
  },
  {
    ...{ dof: 'shoulder.flexion', part: 'arm', least: 15, planted: /^(palm|fingers|elbow)/ },
    ...{ grows: ['lifts', 'lift'], falls: ['lowers', 'lower'] },
  },
  {
    ...{ dof: 'shoulder.abduction', part: 'arm', least: 15, planted: /^(palm|fingers|elbow)/ },
    ...{ grows: ['moves out', 'move out'], falls: ['moves in', 'move in'] },
  },
  { dof: 'elbow.flexion', part: 'elbow', grows: bends[0], falls: bends[1], least: 18 },
]
const MIDLINE: readonly Motion[] = [
  {
    ...{ dof: 'lumbar.flexion', part: 'low back', least: 6 },
    ...{ grows: ['rounds', 'round'], falls: ['arches', 'arch'] },
  },
  {
    ...{ dof: 'thorax.flexion', part: 'upper back', least: 7 },
    ...{ grows: ['rounds', 'round'], falls: ['straightens', 'straighten'] },
  },
  {
    ...{ dof: 'thorax.rotation', part: 'chest', least: 10 },
    ...{ grows: ['turns left', 'turn left'], falls: ['turns right', 'turn right'] },
  },
  {
    ...{ dof: 'thorax.side', part: 'trunk', least: 7 },
    ...{ grows: ['bends right', 'bend right'], falls: ['bends left', 'bend left'] },
  },
  {
    ...{ dof: 'neck.flexion', part: 'head', least: 9, planted: /^head/ },
    ...{ grows: ['nods forward', 'nod forward'], falls: ['goes back', 'go back'] },
  },
]

interface Change {
  who: '' | 'right' | 'left' | 'both'
  part: string
  verb: Verb
  /** How clearly it is seen; 1 is the least. */
  size: number
}

const MOST_TOLD = 3
/** Beside a big change, one this much smaller would only distract. */
const SMALL_SHARE = 0.22

/** "the right hip and knee straighten": what can be seen to move from one pose to the next. */
export function motionInWords(before: SolvedPose, after: SolvedPose): string {
  const all = [
    ...liftOfHips(before, after),
    ...MIDLINE.flatMap((motion) => changeOf(motion, before, after, '')),
    ...LIMBS.flatMap((motion) => limbChanges(motion, before, after)),
  ].sort((a, b) => b.size - a.size)
  const clearest = all[0]?.size ?? 0
  const told = all.slice(0, MOST_TOLD).filter(({ size }) => size >= clearest * SMALL_SHARE)
  return told.length > 0 ? phrased(told) : liftOfHand(after)
}

function liftOfHand({ pose }: SolvedPose): string {
  const hand = pose.places.find(({ pad }) => pad.startsWith('palm'))
  if (!hand) return 'the body moves a little'
  return `the ${hand.pad.endsWith('R') ? 'right' : 'left'} hand lifts`
}

function liftOfHips(before: SolvedPose, after: SolvedPose): Change[] {
  const index = findDof('root.y')
  if (index === undefined) return []
  const cm = (after.solution.pose[index] ?? 0) - (before.solution.pose[index] ?? 0)
  const verb: Verb = cm > 0 ? ['lifts', 'lift'] : ['lowers', 'lower']
  return Math.abs(cm) > 5 ? [{ who: 'both', part: 'hip', verb, size: Math.abs(cm) / 4 }] : []
}

/** Only what the author asked for counts: the solver moves other joints a little to make it fit. */
function changeOf(motion: Motion, before: SolvedPose, after: SolvedPose, side: '' | 'R' | 'L') {
  const index = dofIndex(side ? `${motion.dof}.${side}` : motion.dof)
  const degrees = (after.solution.pose[index] ?? 0) - (before.solution.pose[index] ?? 0)
  if (Math.abs(degrees) < motion.least || !isMeant(motion, after, index, side)) return []
  if (motion.planted && isPlanted(motion.planted, before, after, side)) return []
  const who = { '': '', R: 'right', L: 'left' }[side] as Change['who']
  const verb = degrees > 0 ? motion.grows : motion.falls
  return [{ who, part: motion.part, verb, size: Math.abs(degrees) / motion.least }]
}

function isMeant({ part }: Motion, { pose }: SolvedPose, index: number, side: string): boolean {
  if (pose.own.has(index)) return true
  const limb = /arm|elbow/.test(part)
    ? /^(palm|elbow|fingers)/
    : /^(knee|heel|ball|toes|ankle|shin)/
  const isPlaced = pose.places.some(({ pad }) => limb.test(pad) && pad.endsWith(side))
  return side !== '' && isPlaced
}

function isPlanted(pads: RegExp, before: SolvedPose, after: SolvedPose, side: string): boolean {
  const rests = ({ pose }: SolvedPose) =>
    pose.contacts.some(({ pad }) => pads.test(pad) && pad.endsWith(side))
  return rests(before) && rests(after)
}

function limbChanges(motion: Motion, before: SolvedPose, after: SolvedPose): Change[] {
  const [right] = changeOf(motion, before, after, 'R')
  const [left] = changeOf(motion, before, after, 'L')
  if (right && left && right.verb === left.verb) return [{ ...right, who: 'both' }]
  return [right, left].filter((change) => change !== undefined)
}

const manyOf = (part: string): string => (part === 'foot' ? 'feet' : `${part}s`)

/** Parts that do the same are told together, and so is all that one part does. */
function phrased(changes: readonly Change[]): string {
  const phrases: { who: Change['who']; parts: string[]; verbs: Verb[] }[] = []
  for (const { who, part, verb } of changes) {
    const doesSame = phrases.find((p) => p.who === who && who && p.verbs.every((v) => v === verb))
    const isSame = phrases.find((p) => p.who === who && p.parts.join() === part)
    if (isSame) isSame.verbs.push(verb)
    else if (doesSame) doesSame.parts.push(part)
    else phrases.push({ who, parts: [part], verbs: [verb] })
  }
  return inList(
    phrases.map(({ who, parts, verbs }) => {
      const isMany = who === 'both' || parts.length > 1
      const names = inList(who === 'both' ? parts.map(manyOf) : parts)
      const doing = inList(verbs.map(([one, many]) => (isMany ? many : one)))
      return `${who === 'both' || who === '' ? 'the' : `the ${who}`} ${names} ${doing}`
    }),
  )
}
