import { MOST_OF_ONE } from './two-questions'

/**
 * From which total of the two questions on a clinician is asked to talk with the patient (KROE03).
 * Nothing is named by it: it is told to people, and shown to no patient (CLINICAL.md 8).
 */
export const lowMood = { from: 3, reference: 'KROE03' } as const

/** One check-in as it was given; null where a question was left open. All null is "not now". */
export type CheckIn = Readonly<{
  littleInterest: number | null
  feelingDown: number | null
  isUnsafe: boolean | null
}>

/** Whether the patient said "not now" and nothing else. */
export const isNotNow = ({ littleInterest, feelingDown, isUnsafe }: CheckIn): boolean =>
  littleInterest === null && feelingDown === null && isUnsafe === null

/** The total of the two questions, 0–6; what was left open adds nothing. Null where both were. */
export const moodTotal = ({ littleInterest, feelingDown }: CheckIn): number | null =>
  littleInterest === null && feelingDown === null
    ? null
    : (littleInterest ?? 0) + (feelingDown ?? 0)

/**
 * Whether the numbers for a crisis come first: the patient says that they do not feel safe, or that
 * they feel down nearly every day. The second is ours [J]: showing a number is the safe side.
 */
export const needsSomeoneNow = ({ feelingDown, isUnsafe }: CheckIn): boolean =>
  isUnsafe === true || feelingDown === MOST_OF_ONE
