import { padsOf } from '../body/build-body'
import { personFor, type Person } from '../body/people'
import { mix } from '../geometry/vectors'
import { DOF_COUNT, type PoseVector } from '../skeleton/joints'
import { balance, constraintsOf } from './facts'
import type { PoseFile } from './pose-file'
import { BASES } from './presets'
import { stateOf, type Subject } from './problem'
import { resolvePoses } from './resolve'
import { restingHands } from './resting-hands'
import { solvePose, type Solution } from './solver'
import { baseAxes, intentOf, startVector, type Context, type SolvedPose } from './starting-point'
import { sigmaFor, type Intent } from './stiffness'
import { surfacesOf, type Surface } from './surfaces'
import { isSymmetricPose } from './symmetry'

export interface SolvedMovement {
  file: PoseFile
  person: Person
  surfaces: ReadonlyMap<string, Surface>
  poses: readonly SolvedPose[]
}

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

function solveOne(context: Context): SolvedPose {
  const { pose, before } = context
  const subject: Subject = {
    person: { ...context.person, breath: pose.breath },
    base: baseAxes(context),
    hands: pose.hands,
  }
  const start = startVector(context)
  const reference = stateOf(subject, start)
  const pads = padsOf(reference.primitives)
  const intent = intentOf(context)
  const constraints = constraintsOf(context, pads, reference)
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
  const hands = restingHands(context, subject, solution)
  return { pose, subject: { ...subject, hands }, solution }
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

/** Pose vectors blended angle by angle, for arrows and in-between frames. */
export function mixPoses(a: PoseVector, b: PoseVector, t: number): PoseVector {
  const pose = new Float64Array(DOF_COUNT)
  for (let i = 0; i < DOF_COUNT; i++) pose[i] = mix(a[i] ?? 0, b[i] ?? 0, t)
  return pose
}
