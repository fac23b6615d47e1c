import { regionsMovedBy } from '../body/build-body'
import { DEGREES_OF_FREEDOM, DOF_COUNT } from '../skeleton/joints'
import type { PoseVector } from '../skeleton/joints'
import type { BodyState } from './constraints'
import { stateOf, type Problem } from './problem'

/** One contact centimetre weighs as much as 12 spreads of an angle. */
const CONTACT_WEIGHT = 12
const DIFFERENCE = 0.05

/** What every constraint misses by in one state, in cm. */
export interface Findings {
  state: BodyState
  values: readonly (readonly number[])[]
}

/** Measures a state; near another one, only what moved. */
export const findingsOf = (problem: Problem, state: BodyState, near?: Findings): Findings => ({
  state,
  values: problem.constraints.map((constraint, i) =>
    constraint.residuals(state, near && { state: near.state, values: near.values[i] ?? [] }),
  ),
})

/** What a pose costs: misses and angles away from what is wanted, squared. */
export function costOf(problem: Problem, pose: PoseVector, found: Findings): number {
  let cost = 0
  problem.constraints.forEach(({ weight }, i) => {
    for (const value of found.values[i] ?? []) cost += (value * weight * CONTACT_WEIGHT) ** 2
  })
  for (let i = 0; i < DOF_COUNT; i++) cost += deviation(problem, pose, i) ** 2
  return cost
}

/** How the weighted misses change per degree between two states; most do not. */
function slope({ constraints }: Problem, from: Findings, to: Findings, count: number) {
  const column = new Float64Array(count)
  let row = 0
  constraints.forEach(({ weight }, i) => {
    const before = from.values[i] ?? []
    const after = to.values[i] ?? []
    const scale = (weight * CONTACT_WEIGHT) / DIFFERENCE
    for (let k = 0; k < before.length; k++, row++) {
      const change = (after[k] ?? 0) - (before[k] ?? 0)
      if (change !== 0) column[row] = change * scale
    }
  })
  return column
}

const deviation = (problem: Problem, pose: PoseVector, i: number): number =>
  ((pose[i] ?? 0) - (problem.wanted[i] ?? 0)) / (problem.sigma[i] ?? 1)

export interface NormalEquations {
  rows: Float64Array[]
  gradient: Float64Array
}

/** Slopes by small differences, one group of angles at a time. */
export function normalEquations(
  problem: Problem,
  pose: PoseVector,
  found: Findings,
  groups: readonly number[][],
): NormalEquations {
  const residuals = problem.constraints.flatMap(({ weight }, i) =>
    (found.values[i] ?? []).map((value) => value * weight * CONTACT_WEIGHT),
  )
  const full = groups.map((group) => {
    const moved = Float64Array.from(pose)
    for (const i of group) moved[i] = (moved[i] ?? 0) + DIFFERENCE
    const state = stateOf(problem.subject, moved, found.state, regionsOf(group))
    return slope(problem, found, findingsOf(problem, state, found), residuals.length)
  })
  // Most pieces are far from every surface: rows without any value add nothing to the sums.
  const rowsInUse = residuals.flatMap((value, k) =>
    value !== 0 || full.some((column) => column[k] !== 0) ? [k] : [],
  )
  const base = Float64Array.from(rowsInUse, (k) => residuals[k] ?? 0)
  const columns = full.map((column) => Float64Array.from(rowsInUse, (k) => column[k] ?? 0))
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

const regionsOf = (group: readonly number[]): ReadonlySet<number> =>
  new Set(group.flatMap((i) => regionsMovedBy(DEGREES_OF_FREEDOM[i]?.name ?? 'root')))

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}
