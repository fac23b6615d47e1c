import { padCentre, padsOf } from '../body/build-body'
import { personFor, type Person } from '../body/people'
import { aboutX, aboutY, aboutZ, multiplyAll, type Mat3 } from '../geometry/rotations'
import { mix } from '../geometry/vectors'
import { DEGREES_OF_FREEDOM, DOF_COUNT, dofIndex, neutralPose } from '../skeleton/joints'
import type { PoseVector } from '../skeleton/joints'
import {
  aim,
  armsClear,
  balanceOver,
  palmFaces,
  pin,
  reach,
  staysAbove,
  touch,
} from './constraints'
import type { Constraint, PadIndex } from './constraints'
import { parseAngles } from './joint-names'
import type { PoseFile } from './pose-file'
import { BASES, type Base } from './presets'
import { resolvePoses, type Contact, type ResolvedPose } from './resolve'
import { solvePose, stateOf, type Solution, type Subject } from './solver'
import { sigmaFor, type Intent } from './stiffness'
import { surfacesOf, type Surface } from './surfaces'
import { isSymmetricPose } from './symmetry'

export interface SolvedPose {
  pose: ResolvedPose
  subject: Subject
  solution: Solution
}
export interface SolvedMovement {
  file: PoseFile
  person: Person
  surfaces: ReadonlyMap<string, Surface>
  poses: readonly SolvedPose[]
}

const SOFT_FLESH = /^(ribs|pelvis|seat|waist)/
const LYING_PADS = /^(ribs|pelvis|seat|head)/

/** Solves every key pose of a movement; each starts from the one before. Throws on unknown names. */
export function solveMovement(slug: string, file: PoseFile): SolvedMovement {
  const person = personFor(slug, file.person)
  const surfaces = surfacesOf(file.props ?? [])
  const base = BASES[file.base]
  if (!base) throw new Error(`There is no base called ${file.base}`)
  const poses: SolvedPose[] = []
  for (const pose of resolvePoses(file)) {
    const context: Context = { base, person, surfaces, pose, before: poses.at(-1) }
    poses.push(solveOne(context))
  }
  return { file, person, surfaces, poses }
}

interface Context {
  base: Base
  person: Person
  surfaces: ReadonlyMap<string, Surface>
  pose: ResolvedPose
  before: SolvedPose | undefined
}

function solveOne(context: Context): SolvedPose {
  const { pose, before } = context
  const subject: Subject = {
    person: context.person,
    base: baseAxes(context),
    hands: pose.hands,
  }
  const start = startVector(context)
  const reference = stateOf(subject, start)
  const pads = padsOf(reference.primitives)
  const intent = intentOf(context)
  const constraints = constraintsOf(context, pads, reference.primitives)
  const setup = {
    subject,
    sigma: sigmaFor(intent),
    isSymmetric: !context.base.isSideLying && isSymmetricPose(pose, start),
  }
  const run = (wanted: PoseVector, strength: number, balanceFrom: PoseVector, maxRounds: number) =>
    solvePose({
      ...setup,
      wanted,
      maxRounds,
      constraints: [
        ...constraints.map((c) =>
          /reaches|direction/.test(c.name) ? { ...c, weight: c.weight * strength } : c,
        ),
        ...balance(context, subject, pads, balanceFrom),
      ],
    })
  const solution = before
    ? continueFrom(before.solution.pose, start, intent, run)
    : solveFresh(start, run)
  return { pose, subject, solution }
}

type Run = (
  wanted: PoseVector,
  strength: number,
  balanceFrom: PoseVector,
  maxRounds: number,
) => Solution

function solveFresh(start: PoseVector, run: Run): Solution {
  let solution = run(start, 1, start, 40)
  for (let round = 0; round < 2; round++) {
    const wanted = Float64Array.from(start)
    wanted.set(solution.pose.subarray(0, 3))
    solution = run(wanted, 1, solution.pose, 20)
  }
  return solution
}

/** Four steps from the pose before, so that legs do not cross and backs do not fold on the way. */
function continueFrom(from: PoseVector, start: PoseVector, intent: Intent, run: Run): Solution {
  const steps = 4
  let current = Float64Array.from(from)
  let solution: Solution | undefined
  for (let step = 1; step <= steps; step++) {
    const wanted = start.map((value, i) => {
      if (intent.named.has(i) || intent.yielding.has(i))
        return mix(from[i] ?? 0, value, step / steps)
      const isLast = step === steps && i >= 6
      return isLast ? mix(current[i] ?? 0, value, 0.5) : (current[i] ?? 0)
    })
    solution = run(wanted, step / steps, current, step === steps ? 30 : 10)
    current = Float64Array.from(solution.pose)
  }
  return solution ?? run(start, 1, start, 40)
}

function baseAxes({ base, pose }: Context): Mat3 {
  const { turn = 0, pitch = 0, roll = 0 } = pose.body
  return multiplyAll(aboutY(turn), aboutZ(-pitch), aboutX(roll), base.axes)
}

function startVector({ base, person, pose, before }: Context): PoseVector {
  const start = before ? Float64Array.from(before.solution.pose) : neutralPose()
  if (!before) {
    for (const [name, spec] of Object.entries(base.joints))
      for (const [index, degrees] of parseAngles(name, spec)) start[index] = degrees
    if (base.isUpright) start[dofIndex('thorax.flexion')] = person.upperBackBendDegrees
    start[dofIndex('root.y')] = base.heightCm
  }
  for (const [index, degrees] of before ? pose.own : pose.angles) start[index] = degrees
  for (const axis of ['turnX', 'turnY', 'turnZ']) start[dofIndex(`root.${axis}`)] = 0
  const { along, height, toward } = pose.body
  if (along !== undefined) start[dofIndex('root.x')] = along
  if (height !== undefined) start[dofIndex('root.y')] = height
  if (toward !== undefined) start[dofIndex('root.z')] = toward
  return start
}

/** A planted or reaching hand wins over angles carried over from an earlier pose. */
function intentOf({ base, pose }: Context): Intent {
  const named = new Set(pose.angles.keys())
  const yielding = new Set<number>()
  const busy = [
    ...pose.contacts.map((contact) => contact.pad),
    ...pose.reaches.map((r) => r.pad),
    ...pose.places.map((place) => place.pad),
  ]
  for (const side of ['R', 'L']) {
    if (!busy.some((pad) => new RegExp(`^(palm|fingers|forearm|elbow)${side}$`).test(pad))) continue
    for (const i of [...named]) {
      const name = DEGREES_OF_FREEDOM[i]?.name ?? ''
      if (!new RegExp(`^(shoulder|elbow|forearm|wrist|scapula)\\..*${side}$`).test(name)) continue
      if (pose.own.has(i)) yielding.add(i)
      else named.delete(i)
    }
  }
  return { named, yielding, rootTurnSigmaDegrees: base.turnSigmaDegrees }
}

function surfaceFor(surfaces: ReadonlyMap<string, Surface>, name: string): Surface {
  const surface = surfaces.get(name)
  if (!surface) throw new Error(`There is no surface "${name}"; have ${[...surfaces.keys()]}`)
  return surface
}

function constraintsOf(
  context: Context,
  pads: PadIndex,
  reference: Parameters<typeof armsClear>[0],
): Constraint[] {
  const { pose, surfaces } = context
  const list: Constraint[] = []
  for (const contact of pose.contacts) {
    const surface = surfaceFor(surfaces, contact.surface)
    list.push(touch(pads, contact.pad, surface.plane, SOFT_FLESH.test(contact.pad) ? 0.5 : 0.2))
    if (surface.hold?.some((c) => c !== undefined))
      list.push(pin(pads, contact.pad, surface.hold, 0.5))
    list.push(...pinnedToBefore(context, pads, contact))
  }
  for (const { pad, target, gapCm } of pose.reaches) {
    list.push(reach(pads, pad, target, gapCm))
    if (pad.startsWith('palm')) list.push(palmFaces(pads, pad === 'palmR' ? 'R' : 'L', target))
  }
  for (const { pad, at } of pose.places) list.push(pin(pads, pad, at))
  const isPelvisAimed = pose.aims.some(({ bone }) => bone === 'front of the pelvis')
  if (context.base.isSideLying && !isPelvisAimed)
    list.push(aim('front of the pelvis', [0, 0, 1], 3))
  if (isLevel(context)) list.push(aim('right side of the pelvis', [0, 0, 1], 2))
  for (const { bone, direction } of pose.aims) list.push(aim(bone, direction))
  for (const surface of surfaces.values())
    if (surface.blocks) {
      const blocked = blockedPrimitives(context, reference, surface)
      list.push(staysAbove(surface.plane, blocked))
    }
  if (pose.keepsArmsClear) list.push(armsClear(reference))
  return list
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

function balance(
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

/** Pose vectors blended angle by angle, for arrows and in-between frames. */
export function mixPoses(a: PoseVector, b: PoseVector, t: number): PoseVector {
  const pose = new Float64Array(DOF_COUNT)
  for (let i = 0; i < DOF_COUNT; i++) pose[i] = mix(a[i] ?? 0, b[i] ?? 0, t)
  return pose
}
