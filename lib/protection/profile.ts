import { z } from 'zod'
import type { Day } from '../days'
import { precautions, type Precaution } from '../movements/precautions'
import { heldDirection } from './held-direction'
import { capBounds, irritabilities, type Irritability } from './irritability'

const bounded = ({ least, most }: { least: number; most: number }) => {
  const words = `A whole number from ${least} to ${most}.`
  return z.number(words).int(words).min(least, words).max(most, words)
}

/** What rules movements in or out for one patient; written by clinicians only. */
export const protectionProfile = z
  .strictObject({
    format: z.literal(1),
    precautions: z.array(z.enum(Object.keys(precautions) as [Precaution, ...Precaution[]])).max(29),
    heldDirections: z.array(heldDirection).max(6),
    irritability: z.enum(Object.keys(irritabilities) as [Irritability, ...Irritability[]]),
    loadCeiling: bounded(capBounds.load),
    itemCap: bounded(capBounds.items),
    addedMinutesCap: bounded(capBounds.addedMinutes),
    painCeiling: bounded(capBounds.painCeiling),
    settlingHours: bounded(capBounds.settlingHours),
  })
  .refine(
    ({ heldDirections: held }) =>
      new Set(held.map(({ direction }) => direction)).size === held.length,
    { path: ['heldDirections'], message: 'A direction is held once.' },
  )

export type ProtectionProfile = z.infer<typeof protectionProfile>

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
