import { buildBody } from '../body/build-body'
import type { HandShapes } from '../body/hand-shapes'
import type { Person } from '../body/people'
import type { Mat3 } from '../geometry/rotations'
import { clamp } from '../geometry/vectors'
import { DEGREES_OF_FREEDOM, DOF_COUNT, otherSide, dofIndex } from '../skeleton/joints'
import type { PoseVector } from '../skeleton/joints'
import { placeBones } from '../skeleton/kinematics'
import { solveCholesky } from './cholesky'
import type { BodyState, Constraint } from './constraints'

export interface Subject {
  person: Person
  base: Mat3
  hands: HandShapes
}
export interface Problem {
  subject: Subject
  /** Angles to stay near (degrees, cm), with the spread each may take. */
  wanted: PoseVector
  sigma: Float64Array
  constraints: readonly Constraint[]
  /** Ties left to right and keeps the body in its midline plane. */
  isSymmetric: boolean
  maxRounds: number
}
export interface Solution {
  pose: PoseVector
  state: BodyState
  /** Largest contact error, cm, and which contact it is. */
  contactErrorCm: number
  worstContact: string
}

/** One contact centimetre weighs as much as 12 spreads of an angle. */
const CONTACT_WEIGHT = 12
const STEP_LIMIT_DEGREES = 15
const DIFFERENCE = 0.05

export function stateOf(subject: Subject, pose: PoseVector): BodyState {
  const skeleton = placeBones(pose, subject.base, subject.person.widths)
  const { person, hands } = subject
  return { skeleton, primitives: buildBody({ skeleton, person, hands, detail: 'coarse' }) }
}

/** Damped Gauss–Newton over the free angles: contacts are hard, named angles soft, limits kept. */
export function solvePose(problem: Problem): Solution {
  const groups = parameterGroups(problem.isSymmetric)
  const pose = Float64Array.from(problem.wanted)
  let damping = 1e-3
  let residuals = residualsOf(problem, pose)
  let cost = costOf(problem, pose, residuals)
  for (let round = 0; round < problem.maxRounds; round++) {
    const system = normalEquations(problem, pose, residuals, groups)
    let improved = 0
    for (let attempt = 0; attempt < 7 && !improved; attempt++) {
      const step = dampedStep(system, damping)
      if (!step) {
        damping *= 10
        continue
      }
      const next = applyStep(pose, step, groups)
      const nextResiduals = residualsOf(problem, next)
      const nextCost = costOf(problem, next, nextResiduals)
      if (nextCost < cost) {
        improved = cost - nextCost
        pose.set(next)
        residuals = nextResiduals
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

function residualsOf(problem: Problem, pose: PoseVector): number[] {
  const state = stateOf(problem.subject, pose)
  const list: number[] = []
  for (const constraint of problem.constraints)
    for (const value of constraint.residuals(state))
      list.push(value * constraint.weight * CONTACT_WEIGHT)
  return list
}

function costOf(problem: Problem, pose: PoseVector, residuals: readonly number[]): number {
  let cost = 0
  for (const value of residuals) cost += value * value
  for (let i = 0; i < DOF_COUNT; i++) cost += deviation(problem, pose, i) ** 2
  return cost
}

const deviation = (problem: Problem, pose: PoseVector, i: number): number =>
  ((pose[i] ?? 0) - (problem.wanted[i] ?? 0)) / (problem.sigma[i] ?? 1)

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

interface NormalEquations {
  rows: Float64Array[]
  gradient: Float64Array
}

function normalEquations(
  problem: Problem,
  pose: PoseVector,
  residuals: readonly number[],
  groups: readonly number[][],
): NormalEquations {
  const columns = groups.map((group) => {
    const moved = Float64Array.from(pose)
    for (const i of group) moved[i] = (moved[i] ?? 0) + DIFFERENCE
    const after = residualsOf(problem, moved)
    return Float64Array.from(after, (value, k) => (value - (residuals[k] ?? 0)) / DIFFERENCE)
  })
  const base = Float64Array.from(residuals)
  const gradient = new Float64Array(groups.length)
  const rows = groups.map(() => new Float64Array(groups.length))
  groups.forEach((group, i) => {
    const column = columns[i] ?? base
    const row = rows[i] ?? gradient
    gradient[i] = inner(column, base)
    for (let j = 0; j <= i; j++) {
      const value = inner(column, columns[j] ?? base)
      row[j] = value
      const mirrored = rows[j]
      if (mirrored) mirrored[i] = value
    }
    for (const k of group) {
      const stiffness = 1 / (problem.sigma[k] ?? 1)
      row[i] = (row[i] ?? 0) + stiffness * stiffness
      gradient[i] = (gradient[i] ?? 0) + stiffness * deviation(problem, pose, k)
    }
  })
  return { rows, gradient }
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
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
