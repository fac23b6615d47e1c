import { z } from 'zod'
import { slug } from '../movements/document'
import { precautions, type Precaution } from '../movements/precautions'
import { heldDirection } from './held-direction'
import { capBounds, irritabilities, type Irritability } from './irritability'

const bounded = ({ least, most }: { least: number; most: number }) =>
  z.number().int().min(least).max(most)

/** A clinician's decision to use a movement for this patient although a rule speaks against it. */
const override = z.strictObject({
  movement: slug,
  reason: z.string().trim().min(3, 'Say why in a few words.').max(300),
})

/** What rules movements in or out for one patient; written by clinicians only. */
export const protectionProfile = z.strictObject({
  format: z.literal(1),
  precautions: z.array(z.enum(Object.keys(precautions) as [Precaution, ...Precaution[]])).max(29),
  heldDirections: z.array(heldDirection).max(6),
  irritability: z.enum(Object.keys(irritabilities) as [Irritability, ...Irritability[]]),
  loadCeiling: z.number().int().min(1).max(5),
  itemCap: bounded(capBounds.items),
  addedMinutesCap: bounded(capBounds.addedMinutes),
  painCeiling: bounded(capBounds.painCeiling),
  settlingHours: bounded(capBounds.settlingHours),
  overrides: z.array(override).max(60),
})

export type ProtectionProfile = z.infer<typeof protectionProfile>

/** Where every patient starts: nothing ruled out but what nobody may pick without a clinician. */
export const openProfile: ProtectionProfile = {
  format: 1,
  precautions: [],
  heldDirections: [],
  irritability: 'low',
  loadCeiling: irritabilities.low.loadCeiling,
  itemCap: capBounds.items.usual,
  addedMinutesCap: capBounds.addedMinutes.usual,
  painCeiling: capBounds.painCeiling.usual,
  settlingHours: capBounds.settlingHours.usual,
  overrides: [],
}
