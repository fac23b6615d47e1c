import { sayDay, type Day } from '../days'
import { precautions } from '../movements/precautions'
import { directions } from './held-direction'
import { irritabilities } from './irritability'
import { openProfile, type ProtectionProfile } from './profile'

export type ProtectionWords = { held: string[]; conditions: string[]; limits: string[] }

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
    conditions: profile.precautions.map((code) => precautions[code]),
    limits: limits.flatMap(([differs, words]) => (differs ? [words] : [])),
  }
}
