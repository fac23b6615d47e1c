import type { Day } from '../days'
import type { Precaution } from '../movements/precautions'
import type { HeldDirection } from './held-direction'
import { capBounds, irritabilities, type Irritability } from './irritability'

/** What rules movements in or out for one patient; written by clinicians only. */
export type ProtectionProfile = {
  format: 1
  precautions: Precaution[]
  heldDirections: HeldDirection[]
  irritability: Irritability
  loadCeiling: number
  itemCap: number
  addedMinutesCap: number
  painCeiling: number
  settlingHours: number
}

/** Where every patient starts: nothing ruled out but what nobody may pick without a clinician. */
export const openProfile: ProtectionProfile = {
  format: 1,
  precautions: [],
  heldDirections: [],
  irritability: 'low',
  loadCeiling: irritabilities.low.loadCeiling,
  itemCap: irritabilities.low.itemCap,
  addedMinutesCap: capBounds.addedMinutes.usual,
  painCeiling: capBounds.painCeiling.usual,
  settlingHours: capBounds.settlingHours.usual,
}

/** The profile with the ceilings that an irritability brings; the clinician may change them after. */
export const withIrritability = (
  profile: ProtectionProfile,
  irritability: Irritability,
): ProtectionProfile => {
  const { loadCeiling, itemCap } = irritabilities[irritability]
  return { ...profile, irritability, loadCeiling, itemCap }
}

/** The first day on which a held direction is to be looked at again; null when none is held. */
export const firstReviewOf = ({ heldDirections }: ProtectionProfile): Day | null =>
  heldDirections.map(({ reviewOn }) => reviewOn).sort()[0] ?? null
