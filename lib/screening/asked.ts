import { redFlags, type RedFlagCode } from './red-flags'

/** From this age on the questions for children are not asked (CLINICAL.md 2.2, RF-AGE). */
const grownUpFrom = 18

/** Asked once, as the answer does not change from week to week. */
const history: readonly RedFlagCode[] = ['RF-CA1']

/** Every question there is for someone of this age; those about pregnancy are asked if it applies. */
export const questionsAt = (age: number): RedFlagCode[] =>
  redFlags.filter(({ asked }) => asked !== 'under-18' || age < grownUpFrom).map(({ code }) => code)

/** Questions that a screening has to have answered before a program goes out. */
export const neededAt = (age: number): RedFlagCode[] =>
  redFlags
    .filter(({ asked }) => asked === 'everyone' || (asked === 'under-18' && age < grownUpFrom))
    .map(({ code }) => code)

/** What is asked again: all but what was answered once and for all. */
export const askedAgain = (
  questions: readonly RedFlagCode[],
  answered: readonly RedFlagCode[],
): RedFlagCode[] => questions.filter((code) => !history.includes(code) || !answered.includes(code))
