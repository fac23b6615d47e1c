import type { Dose } from '../programs/dose'
import { doseWords } from '../programs/dose-words'

/** A stretch of a phrase; figures are printed large enough to be read from the mat. */
export type Stretch = { text: string; isFigure: boolean }

const stretches = (phrase: string): Stretch[] =>
  phrase
    .split(/(\d+)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, isFigure: /^\d+$/.test(text) }))

const present = (phrases: (string | null)[]): string[] =>
  phrases.filter((phrase) => phrase !== null)

/** The dose as the sheet prints it large: how much in one go and how often in a day, phrase by phrase. */
export const doseInStretches = (dose: Dose): Stretch[][] => {
  const { amount, hold, side, often } = doseWords(dose)
  return present([amount, hold, side, often]).map(stretches)
}

/** What goes with the dose where the clinician set it: weight or band, speed, rest, effort. */
export const doseDetails = (dose: Dose): string[] => {
  const { load, tempo, rest, effort } = doseWords(dose)
  return present([load, tempo, rest, effort])
}
