import type { MovementDocument } from '../movements/document'
import type { ProtectiveCriterion } from '../movements/protective-criteria'

export type CoveredCriterion = Exclude<ProtectiveCriterion, 1 | 8>

/** What a program covers as a whole: criteria 2 to 7, and of criterion 8 one supported bend taught. */
export const needs = {
  2: { name: 'Gluteals', miss: 'Nothing here uses the gluteals yet.' },
  3: { name: 'Range', miss: 'Nothing here takes a joint through a comfortable range yet.' },
  4: { name: 'Stability', miss: 'Nothing here trains posture or trunk control yet.' },
  5: {
    name: 'Balance of sides',
    miss: 'Nothing here works one side or a neglected partner muscle yet.',
  },
  6: {
    name: 'Length',
    miss: 'Nothing here lengthens a muscle yet. It is needed where one was found short.',
  },
  7: { name: 'Strength', miss: 'Nothing here builds a weaker muscle yet.' },
  bending: { name: 'Supported bend', miss: 'No supported way to bend is taught yet.' },
} as const

export type Need = keyof typeof needs

export const isNeed = (key: number | string): key is Need => Object.hasOwn(needs, key)

export const coveredCriteria = [2, 3, 4, 5, 6, 7] as const satisfies readonly CoveredCriterion[]
export const allNeeds: readonly Need[] = [...coveredCriteria, 'bending']

type Facts = Pick<MovementDocument, 'slug' | 'criteria' | 'goals'>

export type Coverage = { criterion: CoveredCriterion; metBy: string[] }

/** Whether one movement meets a need of the program (CLINICAL.md 1.2, "program test"). */
export const meets = ({ criteria, goals }: Omit<Facts, 'slug'>, need: Need): boolean =>
  need === 'bending' ? goals.includes('supported-bending') : criteria.includes(need)

/** For each of criteria 2 to 7, the movements of a program that meet it; none means a miss. */
export const coverageOf = (movements: readonly Facts[]): Coverage[] =>
  coveredCriteria.map((criterion) => ({
    criterion,
    metBy: movements.filter((each) => meets(each, criterion)).map(({ slug }) => slug),
  }))

/** Criterion 8 asks of a program that one supported-bending task is taught. */
export const teachesSupportedBending = (movements: readonly Facts[]): boolean =>
  movements.some((each) => meets(each, 'bending'))

/** What a program does not cover yet. */
export const missedNeeds = (movements: readonly Facts[]): Need[] =>
  allNeeds.filter((need) => !movements.some((each) => meets(each, need)))
