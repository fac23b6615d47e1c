import { anchors } from '../programs/anchors'
import { daysInWords } from '../programs/days-in-words'
import type { Prescription } from '../programs/document'
import { placedInDay } from '../programs/planned-day'

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The moments of a practice day, in the clinician's order and own words where there are any. */
export const momentsInWords = (prescription: Prescription): string[] =>
  placedInDay(prescription).map(({ anchor, times }) => {
    const name = anchor.words || anchors[anchor.moment]
    return times === 1 || anchor.moment === 'any-time' ? name : `${name} (${times} times)`
  })

/** On which days, then when in the day: "Every day", "On waking", "Bedtime". */
export const whenInWords = (prescription: Prescription): string[] => [
  capitalised(daysInWords(prescription.dose.days)),
  ...momentsInWords(prescription),
]
