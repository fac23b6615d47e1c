import { sayDate } from '../days'
import { isOverCeiling, pressureInWords } from '../protection/numbers'
import type { ProtectionProfile } from '../protection/profile'
import { isCleared } from '../screening/clearances/standing'
import type { Hindrance } from './ready-to-publish'
import type { OnRecord } from './safe-to-publish'

type Known = Pick<OnRecord, 'today' | 'clearances'>

/**
 * Resting blood pressure at or over the patient's ceiling waits for a clearance before any program goes
 * out (CLINICAL.md 2.3); a lower reading ends it as well.
 */
export function pressureHindrances(
  { pressure }: Pick<ProtectionProfile, 'pressure'>,
  { today, clearances }: Known,
): Hindrance[] {
  if (!pressure || !isOverCeiling(pressure)) return []
  const isGiven = clearances.some((each) => each.condition === 'pressure' && isCleared(each, today))
  if (isGiven) return []
  const day = sayDate(pressure.measuredOn, { withYear: false })
  const words = `Blood pressure was ${pressureInWords(pressure)} on ${day}, at or over the ceiling of ${pressureInWords(pressure.ceiling)}: exercise waits for a clearance.`
  return [{ where: 'clearance', words }]
}
