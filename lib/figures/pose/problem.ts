import type { BodyPlan } from '../body/body-builder'
import { buildRegions } from '../body/build-body'
import type { HandShapes } from '../body/hand-shapes'
import type { Person } from '../body/people'
import type { Mat3 } from '../geometry/rotations'
import type { PoseVector } from '../skeleton/joints'
import { placeBones } from '../skeleton/kinematics'
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
/** The body in a pose; given a state close by, only regions that moved are built anew. */
export function stateOf(
  subject: Subject,
  pose: PoseVector,
  before?: BodyState,
  moved?: ReadonlySet<number>,
): BodyState {
  const skeleton = placeBones(pose, subject.base, subject.person.widths)
  const { person, hands } = subject
  const plan: BodyPlan = { skeleton, person, hands, detail: 'coarse' }
  const regions = buildRegions(plan, before?.regions, moved)
  return { skeleton, regions, primitives: regions.flat() }
}
