import type { Day } from '../days'
import type { Precaution } from '../movements/precautions'
import { isOverCeiling, pressureInWords, weekOn } from './numbers'
import type { ProfileOnDay, ProtectionProfile } from './profile'

type Implied = { code: Precaution; because: string }

/**
 * In pregnancy no weight on the abdomen; from the set week on nothing flat on the back, nor face down,
 * as there is a bump by then (CLINICAL.md 2.6).
 */
function byPregnancy({ pregnancy }: ProtectionProfile, today: Day): Implied[] {
  if (!pregnancy) return []
  const week = weekOn(pregnancy, today)
  const { supineFromWeek } = pregnancy
  const flat = `week ${week} of pregnancy, left out from week ${supineFromWeek}`
  return [
    { code: 'PREG_ABDO', because: `week ${week} of pregnancy` },
    ...(week >= supineFromWeek
      ? [
          { code: 'PREG_SUPINE' as const, because: flat },
          { code: 'PREG_PRONE' as const, because: flat },
        ]
      : []),
  ]
}

/** At or over the ceiling: head never below the heart, and care with long holds (CLINICAL.md 2.6). */
function byPressure({ pressure }: ProtectionProfile): Implied[] {
  if (!pressure || !isOverCeiling(pressure)) return []
  const because = `blood pressure ${pressureInWords(pressure)}, ceiling ${pressureInWords(pressure.ceiling)}`
  return [
    { code: 'HTN_HEAD', because },
    { code: 'HTN_ISO', because },
  ]
}

/**
 * The profile with the precautions that its numbers bring on a day of the patient's, each with the number
 * it rests on. Filters take this one; what is edited, stored and signed is the one it was made from.
 */
export function profileOn(profile: ProtectionProfile, today: Day): ProfileOnDay {
  const implied = [...byPregnancy(profile, today), ...byPressure(profile)]
  if (implied.length === 0) return profile
  const because: ProfileOnDay['because'] = Object.fromEntries(
    implied.map(({ code, because: words }) => [code, words]),
  )
  const codes = implied.map(({ code }) => code)
  return { ...profile, precautions: [...new Set([...profile.precautions, ...codes])], because }
}
