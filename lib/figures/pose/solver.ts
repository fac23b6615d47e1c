import { clamp } from '../geometry/vectors'
import { DEGREES_OF_FREEDOM, dofIndex, otherSide } from '../skeleton/joints'
import type { PoseVector } from '../skeleton/joints'
import { solveCholesky } from './cholesky'
import type { BodyState } from './constraints'
import { costOf, findingsOf, normalEquations, type NormalEquations } from './normal-equations'
import { stateOf, type Problem } from './problem'

export interface Solution {
  pose: PoseVector
  state: BodyState
  /** Largest contact error, cm, and which contact it is. */
  contactErrorCm: number
  worstContact: string
}

const STEP_LIMIT_DEGREES = 15
/** Damped Gauss–Newton over the free angles: contacts are hard, named angles soft, limits kept. */
export function solvePose(problem: Problem): Solution {
  const groups = parameterGroups(problem.isSymmetric)
  const pose = Float64Array.from(problem.wanted)
  let damping = 1e-3
  let found = findingsOf(problem, stateOf(problem.subject, pose))
  let cost = costOf(problem, pose, found)
  for (let round = 0; round < problem.maxRounds; round++) {
    const system = normalEquations(problem, pose, found, groups)
    let improved = 0
    for (let attempt = 0; attempt < 7 && !improved; attempt++) {
      const step = dampedStep(system, damping)
      if (!step) {
        damping *= 10
        continue
      }
      const next = applyStep(pose, step, groups)
      const nextFound = findingsOf(problem, stateOf(problem.subject, next))
      const nextCost = costOf(problem, next, nextFound)
      if (nextCost < cost) {
        improved = cost - nextCost
        pose.set(next)
        found = nextFound
        cost = nextCost
        damping = Math.max(1e-6, damping / 4)
      } else damping *= 6
    }
    if (improved < 1e-4 * cost + 1e-6) break
  }
  return { pose, ...report(problem, pose) }
}

function report(problem: Problem, pose: PoseVector): Omit<Solution, 'pose'> {
  const state = stateOf(problem.subject, pose)
  let contactErrorCm = 0
  let worstContact = ''
  for (const constraint of problem.constraints) {
    if (!constraint.isContact) continue
    for (const value of constraint.residuals(state))
      if (Math.abs(value) > contactErrorCm) {
        contactErrorCm = Math.abs(value)
        worstContact = constraint.name
      }
  }
  return { state, contactErrorCm, worstContact }
}

/** Angles that move together; a symmetric pose leaves out sideways bends, turns and drift. */
function parameterGroups(isSymmetric: boolean): number[][] {
  return DEGREES_OF_FREEDOM.flatMap(({ name }, i) => {
    if (!isSymmetric) return [[i]]
    const isSideways = /^root\.(z|turnX|turnY)$|\.side$/.test(name)
    const isTrunkTurn = /^(lumbar|thorax|neck|head)\.rotation$/.test(name)
    if (name.endsWith('.L') || isSideways || isTrunkTurn) return []
    return [name.endsWith('.R') ? [i, dofIndex(otherSide(name))] : [i]]
  })
}

function dampedStep(
  { rows, gradient }: NormalEquations,
  damping: number,
): Float64Array | undefined {
  const damped = rows.map((row, i) => {
    const copy = Float64Array.from(row)
    copy[i] = (copy[i] ?? 0) + damping * ((row[i] ?? 0) + 1e-3)
    return copy
  })
  return solveCholesky(damped, gradient)
}

function applyStep(pose: PoseVector, step: Float64Array, groups: readonly number[][]): PoseVector {
  const next = Float64Array.from(pose)
  groups.forEach((group, i) => {
    const change = clamp(step[i] ?? 0, -STEP_LIMIT_DEGREES, STEP_LIMIT_DEGREES)
    for (const k of group) {
      const range = DEGREES_OF_FREEDOM[k]
      next[k] = clamp((next[k] ?? 0) - change, range?.low ?? -180, range?.high ?? 180)
    }
  })
  return next
}
