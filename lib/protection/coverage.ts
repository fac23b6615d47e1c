import type { MovementDocument } from '../movements/document'
import type { ProtectiveCriterion } from '../movements/protective-criteria'

export type CoveredCriterion = Exclude<ProtectiveCriterion, 1 | 8>

/** Criteria a program covers as a whole, and the sentence for one it misses (CLINICAL.md 1.2). */
export const coverageWords: Record<CoveredCriterion, string> = {
  2: 'Nothing here uses the gluteals yet.',
  3: 'Nothing here takes a joint through a comfortable range yet.',
  4: 'Nothing here trains posture or trunk control yet.',
  5: 'Nothing here works one side or a neglected partner muscle yet.',
  6: 'Nothing here lengthens a muscle yet.',
  7: 'Nothing here builds a weaker muscle yet.',
}

export const coveredCriteria = [2, 3, 4, 5, 6, 7] as const satisfies readonly CoveredCriterion[]

type Facts = Pick<MovementDocument, 'slug' | 'criteria' | 'goals'>

export type Coverage = { criterion: CoveredCriterion; metBy: string[] }

/** For each of criteria 2 to 7, the movements of a program that meet it; none means a miss. */
export const coverageOf = (movements: readonly Facts[]): Coverage[] =>
  coveredCriteria.map((criterion) => ({
    criterion,
    metBy: movements.filter(({ criteria }) => criteria.includes(criterion)).map(({ slug }) => slug),
  }))

/** Criterion 8 asks of a program that one supported-bending task is taught. */
export const teachesSupportedBending = (movements: readonly Facts[]): boolean =>
  movements.some(({ goals }) => goals.includes('supported-bending'))
