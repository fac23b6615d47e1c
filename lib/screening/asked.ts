import { redFlags, type RedFlagCode } from './red-flags'

/** From this age on the questions for children are not asked (CLINICAL.md 2.2, RF-AGE). */
export const grownUpFrom = 18

/** Asked once, as the answer does not change from week to week. */
const history: readonly RedFlagCode[] = ['RF-CA1']
const once: readonly RedFlagCode[] = [...history, 'RF-SPA']

/** A plan that did not help in so many days is looked at anew (CLINICAL.md 2.2, RF-PROG). */
export const planJudgedAfterDays = 42

/**
 * Every question there is for someone of this age, and, once a plan has run for six weeks, about how
 * it went; those about pregnancy are asked if it applies.
 */
export const questionsAt = (age: number, isPlanJudged = false): RedFlagCode[] =>
  redFlags
    .filter(({ asked }) => asked !== 'under-18' || age < grownUpFrom)
    .filter(({ asked }) => asked !== 'six-weeks' || isPlanJudged)
    .map(({ code }) => code)

/** Questions that a screening has to have answered before a program goes out. */
export const neededAt = (age: number): RedFlagCode[] =>
  redFlags
    .filter(({ asked }) => asked === 'everyone' || (asked === 'under-18' && age < grownUpFrom))
    .map(({ code }) => code)

/** Of those, what has to be answered anew in every round. */
export const neededEachRound = (age: number): RedFlagCode[] =>
  neededAt(age).filter((code) => !history.includes(code))

/** Needed once and for all. */
export const neededOnce: readonly RedFlagCode[] = history

/**
 * What is left of a round that was cut short: questions nobody answered yet, and those last answered
 * before the sign that cut it short.
 */
export const leftOfRound = (
  questions: readonly RedFlagCode[],
  answeredAt: ReadonlyMap<RedFlagCode, Date>,
  cutShortAt: Date | null,
): RedFlagCode[] =>
  questions.filter((code) => {
    const at = answeredAt.get(code)
    if (!at) return true
    return cutShortAt !== null && at < cutShortAt && !once.includes(code)
  })

/** What is asked again: all but what was answered once and for all. */
export const askedAgain = (
  questions: readonly RedFlagCode[],
  answered: readonly RedFlagCode[],
): RedFlagCode[] => questions.filter((code) => !once.includes(code) || !answered.includes(code))
