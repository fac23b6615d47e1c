import { sayDate, sayDay, type Day } from '../days'
import { precautions, type Precaution } from '../movements/precautions'
import { directions } from './held-direction'
import { irritabilities } from './irritability'
import { isOverCeiling, lyingFlatEndsOn, pressureInWords, weekOn } from './numbers'
import { openProfile, type ProtectionProfile } from './profile'

export type ProtectionWords = { held: string[]; conditions: string[]; limits: string[] }

const nameOf = (code: Precaution): string => precautions[code]

function numbersInWords({ pregnancy, pressure }: ProtectionProfile, today: Day): string[] {
  const words: string[] = []
  if (pregnancy) {
    const from = lyingFlatEndsOn(pregnancy)
    const flat = from <= today ? 'not lying flat' : `not lying flat from ${sayDay(from, today)}`
    words.push(`Week ${weekOn(pregnancy, today)} of pregnancy, ${flat}`)
  }
  if (pressure) {
    const ceiling = pressureInWords(pressure.ceiling)
    const over = isOverCeiling(pressure)
      ? `at or over ${ceiling}: waits for a clearance`
      : `under ${ceiling}`
    words.push(
      `Blood pressure ${pressureInWords(pressure)} on ${sayDate(pressure.measuredOn, { withYear: false })}, ${over}`,
    )
  }
  return words
}

/** What differs from an open profile, in a clinician's words; each list is empty when nothing does. */
export function protectionInWords(profile: ProtectionProfile, today: Day): ProtectionWords {
  const { irritability, loadCeiling, itemCap, addedMinutesCap, painCeiling, settlingHours } =
    profile
  const limits: [boolean, string][] = [
    [
      irritability !== openProfile.irritability,
      `${irritabilities[irritability].name} irritability`,
    ],
    [loadCeiling !== openProfile.loadCeiling, `load up to ${loadCeiling}`],
    [itemCap !== openProfile.itemCap, `${itemCap} movements`],
    [addedMinutesCap !== openProfile.addedMinutesCap, `${addedMinutesCap} minutes a day`],
    [painCeiling !== openProfile.painCeiling, `pain up to ${painCeiling}`],
    [settlingHours !== openProfile.settlingHours, `settles within ${settlingHours} hours`],
  ]
  return {
    held: profile.heldDirections.map(({ direction, reviewOn }) => {
      const isDue = reviewOn <= today
      const day = sayDay(reviewOn, today)
      return `${directions[direction]}, ${isDue ? 'review due' : 'review'} ${day.toLowerCase() === 'today' ? 'today' : day}`
    }),
    conditions: [...numbersInWords(profile, today), ...profile.precautions.map(nameOf)],
    limits: limits.flatMap(([differs, words]) => (differs ? [words] : [])),
  }
}
