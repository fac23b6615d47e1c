import type { Dose } from './dose'
import { isStay } from './dose-words'
import type { Phase, Prescription } from './document'
import { weekdays } from './weekdays'

/**
 * What a program costs in time is reckoned, not measured. These are its assumptions, in seconds:
 * one slow repetition there and back, getting into place for a movement, and changing sides.
 */
export const SECONDS_PER_REPETITION = 4
export const SECONDS_TO_GET_INTO_PLACE = 20
export const SECONDS_TO_CHANGE_SIDES = 5

/** More movements, or more minutes a day, than this are gently questioned (CLINICAL.md section 8). */
export const MOST_MOVEMENTS = 5
export const MOST_MINUTES_A_DAY = 15

/** "3-1-3" is 7 seconds a repetition; a tempo in words says nothing about seconds. */
const secondsOfTempo = (tempo: string): number | null => {
  const parts = /^\d+(?:-\d+){1,3}$/.exec(tempo.trim()) ? tempo.split('-').map(Number) : null
  return parts && parts.reduce((sum, part) => sum + part, 0)
}

const secondsPerRepetition = (dose: Dose): number =>
  isStay(dose)
    ? dose.holdSeconds
    : (secondsOfTempo(dose.tempo) ?? SECONDS_PER_REPETITION) + dose.holdSeconds

/** Seconds one practice of a dose takes, both sides and the rests between sets included. */
export function secondsOfPractice(dose: Dose): number {
  const reps = dose.repsUpTo === null ? dose.reps : (dose.reps + dose.repsUpTo) / 2
  const work = dose.sets * reps * secondsPerRepetition(dose)
  const rest = (dose.sets - 1) * dose.restSeconds
  const sides = dose.side === 'both' ? 2 : 1
  return SECONDS_TO_GET_INTO_PLACE + sides * (work + rest) + (sides - 1) * SECONDS_TO_CHANGE_SIDES
}

const secondsOn = (prescriptions: readonly Prescription[], weekday: number): number =>
  prescriptions
    .filter(({ dose }) => dose.days.includes(weekday))
    .reduce((sum, { dose }) => sum + dose.timesPerDay * secondsOfPractice(dose), 0)

const inMinutes = (seconds: number): number => (seconds === 0 ? 0 : Math.ceil(seconds / 60))

export type MinutesADay = {
  /** Over all seven days of the week, days off included. */
  average: number
  busiest: number
  /** ISO weekday of the busiest day; null in an empty phase. */
  busiestDay: number | null
}

/** Whole minutes a day, rounded up, that a list of prescriptions asks of the patient. */
export function minutesADay(prescriptions: readonly Prescription[]): MinutesADay {
  const byDay = weekdays.map((weekday) => ({ weekday, seconds: secondsOn(prescriptions, weekday) }))
  const total = byDay.reduce((sum, { seconds }) => sum + seconds, 0)
  const busiest = byDay.reduce((most, each) => (each.seconds > most.seconds ? each : most))
  return {
    average: inMinutes(total / weekdays.length),
    busiest: inMinutes(busiest.seconds),
    busiestDay: busiest.seconds === 0 ? null : busiest.weekday,
  }
}

/** What is asked at most before it is questioned; a clinician sets it for each patient. */
export type Caps = { movements: number; minutes: number }

/**
 * A plain sentence when a phase asks more than the patient's caps, else null. Advice only: the
 * clinician decides.
 */
export function nudgeFor(
  { prescriptions }: Pick<Phase, 'prescriptions'>,
  caps: Caps = { movements: MOST_MOVEMENTS, minutes: MOST_MINUTES_A_DAY },
): string | null {
  const count = prescriptions.length
  const { average } = minutesADay(prescriptions)
  const isLong = average > caps.minutes
  if (count > caps.movements && isLong) {
    return `${count} movements and ${average} minutes a day is a lot: the caps are ${caps.movements} and ${caps.minutes}. Two to four movements get done most.`
  }
  if (count > caps.movements) {
    return `${count} movements is a lot to keep up: the cap is ${caps.movements}. Two to four get done most.`
  }
  return isLong
    ? `${average} minutes a day is a lot to find. Under ${caps.minutes} gets done most.`
    : null
}
