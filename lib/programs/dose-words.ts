import { daysInWords } from './days-in-words'
import type { Dose } from './dose'

/** From here on one repetition is said as its length ("5 minutes"), not as a hold. */
export const LONG_HOLD_SECONDS = 60

/** Rest positions, walking and other stays: nothing is repeated, only its length counts. */
export const isStay = (dose: Dose): boolean =>
  dose.reps === 1 && dose.repsUpTo === null && dose.holdSeconds >= LONG_HOLD_SECONDS

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** A length of time in seconds as people say it: "45 seconds", "1 minute 30 seconds". */
export function secondsInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return counted(rest, 'second')
  if (rest === 0) return counted(minutes, 'minute')
  return `${counted(minutes, 'minute')} ${counted(rest, 'second')}`
}

const timesInWords = (times: number): string =>
  times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`

const repsInWords = (dose: Dose): string =>
  dose.repsUpTo === null ? `${dose.reps}` : `${dose.reps} to ${dose.repsUpTo}`

function amountInWords(dose: Dose): string {
  const { sets, reps, repsUpTo, holdSeconds } = dose
  if (isStay(dose)) {
    const length = secondsInWords(holdSeconds)
    return sets === 1 ? length : `${timesInWords(sets)}, ${length} each`
  }
  if (reps === 1 && repsUpTo === null) return timesInWords(sets)
  if (sets === 1) return repsUpTo === null ? timesInWords(reps) : `${repsInWords(dose)} times`
  return `${sets} sets of ${repsInWords(dose)}`
}

const sideInWords = { both: 'each side', left: 'left side', right: 'right side' } as const

export type DoseWords = {
  amount: string
  hold: string | null
  side: string | null
  load: string | null
  tempo: string | null
  rest: string | null
  effort: string | null
  often: string
  days: string
}

/** A dose taken apart into short phrases; what is not prescribed is null. */
export const doseWords = (dose: Dose): DoseWords => ({
  amount: amountInWords(dose),
  hold: dose.holdSeconds === 0 || isStay(dose) ? null : `hold ${secondsInWords(dose.holdSeconds)}`,
  side: dose.side && sideInWords[dose.side],
  load: dose.load || null,
  tempo: dose.tempo || null,
  rest:
    dose.sets === 1 || dose.restSeconds === 0
      ? null
      : `rest ${secondsInWords(dose.restSeconds)} between`,
  effort: dose.effort === null ? null : `effort up to ${dose.effort} out of 10`,
  often: `${timesInWords(dose.timesPerDay)} a day`,
  days: daysInWords(dose.days),
})

const spoken = (phrases: (string | null)[]): string =>
  phrases.filter((phrase) => phrase !== null).join(', ')

/** What to do in one go: "2 sets of 10, hold 5 seconds, each side". */
export const amountOfDose = (dose: Dose): string => {
  const { amount, hold, side } = doseWords(dose)
  return spoken([amount, hold, side])
}

/** How often: "twice a day, Monday to Friday". */
export const frequencyOfDose = (dose: Dose): string => {
  const { often, days } = doseWords(dose)
  return `${often}, ${days}`
}

/** All of one practice: the amount, then load, tempo, rest and effort where they are set. */
export const workOfDose = (dose: Dose): string => {
  const { load, tempo, rest, effort } = doseWords(dose)
  return spoken([amountOfDose(dose), load, tempo, rest, effort])
}

/** The whole dose as the patient reads it. */
export const doseInWords = (dose: Dose): string => spoken([workOfDose(dose), frequencyOfDose(dose)])

/** The dose in figures, for tables and big print: "2 × 10", "3 × 8–12", "5 min", "3 × 30 s". */
export function doseInFigures(dose: Dose): string {
  const { sets, reps, repsUpTo, holdSeconds } = dose
  if (isStay(dose)) {
    const length = holdSeconds % 60 === 0 ? `${holdSeconds / 60} min` : `${holdSeconds} s`
    return sets === 1 ? length : `${sets} × ${length}`
  }
  if (reps === 1 && repsUpTo === null && holdSeconds > 0) return `${sets} × ${holdSeconds} s`
  return `${sets} × ${repsUpTo === null ? reps : `${reps}–${repsUpTo}`}`
}
