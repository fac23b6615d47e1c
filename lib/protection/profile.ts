import type { Day } from '../days'
import type { Precaution } from '../movements/precautions'
import type { HeldDirection } from './held-direction'
import type { Pregnancy, Pressure } from './numbers'
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
  /** Left out, or null, where there is none. */
  pregnancy?: Pregnancy | null | undefined
  pressure?: Pressure | null | undefined
}

/** A profile as it holds on one day: `because` names the number a precaution rests on. */
export type ProfileOnDay = ProtectionProfile & {
  because?: Partial<Record<Precaution, string>>
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
