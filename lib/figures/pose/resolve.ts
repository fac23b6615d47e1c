import { HAND_SHAPES, type HandShapes } from '../body/hand-shapes'
import type { Breath } from '../body/people'
import type { Vec3 } from '../geometry/vectors'
import type { Side } from '../skeleton/kinematics'
import { parseAngles, parseJointName } from './joint-names'
import { landmarkNamed, padNamed, padsNamed, type Landmark } from './places-on-the-body'
import type { DirectionSpec, PoseFile, PoseSpec, Position } from './pose-file'
import { ARM_PRESETS, type JointSpecs } from './presets'

export interface Contact {
  pad: string
  surface: string
}
export interface Reach {
  pad: string
  target: Landmark
  gapCm?: number
}
export interface Placed {
  pad: string
  at: readonly [number | undefined, number | undefined, number | undefined]
}
export interface Aim {
  bone: string
  direction: Vec3
}

/** A key pose with everything carried over from the poses before it. Angles in degrees, cm. */
export interface ResolvedPose {
  /** Angles named in this pose, by degree of freedom. */
  own: ReadonlyMap<number, number>
  /** Angles in force, own or carried over. */
  angles: ReadonlyMap<number, number>
  contacts: readonly Contact[]
  sliding: ReadonlySet<string>
  reaches: readonly Reach[]
  places: readonly Placed[]
  aims: readonly Aim[]
  hands: HandShapes
  body: NonNullable<PoseSpec['body']>
  breath: Breath
  wantsBalance?: boolean
  keepsArmsClear: boolean
}

/** Reads the poses of a file in order; what a pose does not say stays as it was. */
export function resolvePoses(file: PoseFile): ResolvedPose[] {
  const poses: ResolvedPose[] = []
  for (const spec of file.poses) poses.push(resolvePose(spec, poses.at(-1)))
  return poses
}

function resolvePose(spec: PoseSpec, before: ResolvedPose | undefined): ResolvedPose {
  const own = ownAngles(spec)
  const angles = new Map(before?.angles)
  for (const name of spec.free ?? []) freeJoint(angles, name)
  for (const [index, degrees] of own) angles.set(index, degrees)
  return {
    own,
    angles,
    contacts: contactsOf(spec, before),
    sliding: new Set((spec.slide ?? []).flatMap(padsNamed)),
    reaches: reachesOf(spec, before),
    places: Object.entries(spec.place ?? {}).flatMap(placesOf),
    aims: spec.aim ? Object.entries(spec.aim).map(aimOf) : (before?.aims ?? []),
    hands: handsOf(spec, before),
    body: spec.body ?? {},
    breath: {
      bellyCm: spec.belly ?? before?.breath.bellyCm ?? 0,
      ribsCm: spec.ribs ?? before?.breath.ribsCm ?? 0,
    },
    wantsBalance: spec.balance,
    keepsArmsClear: spec.clear ?? before?.keepsArmsClear ?? false,
  }
}

function ownAngles(spec: PoseSpec): Map<number, number> {
  const angles = new Map<number, number>()
  const apply = (joints: JointSpecs, onlySide?: Side) => {
    const isOneSided = (name: string) => /^(right|left) /.test(name)
    const ordered = Object.entries(joints).sort(
      ([a], [b]) => Number(isOneSided(a)) - Number(isOneSided(b)),
    )
    for (const [name, value] of ordered)
      for (const [index, degrees] of parseAngles(onlySide ? sideName(name, onlySide) : name, value))
        angles.set(index, degrees)
  }
  if (typeof spec.arms === 'string') apply(ARM_PRESETS[spec.arms] ?? {})
  else {
    if (spec.arms?.right) apply(ARM_PRESETS[spec.arms.right] ?? {}, 'R')
    if (spec.arms?.left) apply(ARM_PRESETS[spec.arms.left] ?? {}, 'L')
  }
  apply(spec.joints ?? {})
  return angles
}

const sideName = (name: string, side: Side): string =>
  `${side === 'R' ? 'right' : 'left'} ${name.replace(/s$/, '')}`

function freeJoint(angles: Map<number, number>, name: string): void {
  parseJointName(name)
  for (const motion of ['flex', 'abduct', 'turnIn', 'bendRight', 'turnLeft', 'pronate'])
    try {
      for (const [index] of parseAngles(name, { [motion]: 0 })) angles.delete(index)
    } catch {
      continue
    }
}

function contactsOf(spec: PoseSpec, before: ResolvedPose | undefined): Contact[] {
  const named = Object.entries(spec.on ?? {}).flatMap(([surface, names]) =>
    names.flatMap(padsNamed).map((pad) => ({ pad, surface })),
  )
  const lifted = new Set((spec.lift ?? []).flatMap(padsNamed))
  const renamed = new Set(named.map((contact) => contact.pad))
  const kept = spec.on && !spec.lift ? [] : (before?.contacts ?? [])
  return [...kept.filter(({ pad }) => !lifted.has(pad) && !renamed.has(pad)), ...named]
}

function reachesOf(spec: PoseSpec, before: ResolvedPose | undefined): Reach[] {
  const named = Object.entries(spec.reach ?? {}).map(([name, target]): Reach => {
    const { to, gap } = typeof target === 'string' ? { to: target, gap: undefined } : target
    return { pad: padNamed(name), target: landmarkNamed(to), gapCm: gap }
  })
  const gone = new Set([...(spec.release ?? []).map(padNamed), ...named.map((r) => r.pad)])
  return [...(before?.reaches ?? []).filter((reach) => !gone.has(reach.pad)), ...named]
}

function placesOf([name, at]: [string, Position]): Placed[] {
  const pads = /^(right|left) (foot|forearm|arm|hand)$/.test(name)
    ? [padNamed(name)]
    : padsNamed(name)
  return pads.map((pad) => ({ pad, at: [at.along, at.height, at.toward] }))
}

const DIRECTIONS: Record<Extract<DirectionSpec, string>, Vec3> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  ahead: [1, 0, 0],
  behind: [-1, 0, 0],
  toward: [0, 0, 1],
  away: [0, 0, -1],
}
const aimOf = ([bone, direction]: [string, DirectionSpec]): Aim => ({
  bone,
  direction: typeof direction === 'string' ? DIRECTIONS[direction] : direction,
})

function handsOf(spec: PoseSpec, before: ResolvedPose | undefined): HandShapes {
  const kept = before?.hands ?? { R: HAND_SHAPES.relaxed, L: HAND_SHAPES.relaxed }
  if (spec.hands === undefined) return kept
  if (typeof spec.hands === 'string')
    return { R: HAND_SHAPES[spec.hands], L: HAND_SHAPES[spec.hands] }
  return {
    R: spec.hands.right ? HAND_SHAPES[spec.hands.right] : kept.R,
    L: spec.hands.left ? HAND_SHAPES[spec.hands.left] : kept.L,
  }
}
