import { v7 as uuidv7 } from 'uuid'
import { addDays, type Day } from '../../../lib/days'
import { emptyPicture, type Picture } from '../../../lib/patients/picture/picture'
import type { Pause } from '../../../lib/programs/pause'
import type { HeldDirection } from '../../../lib/protection/held-direction'
import type { Irritability } from '../../../lib/protection/irritability'
import {
  firstReviewOf,
  openProfile,
  withIrritability,
  type ProtectionProfile,
} from '../../../lib/protection/profile'
import { patientPictures, protectionProfiles } from '../../schema'
import type { SeedTransaction } from './context'

export type DemoPause = Pick<Pause, 'what' | 'instead' | 'reason'> & { reviewInDays: number }

export type DemoProtection = {
  precautions?: ProtectionProfile['precautions']
  irritability?: Irritability
  held?: (Pick<HeldDirection, 'direction' | 'reason'> & { daysAgo: number; reviewInDays: number })[]
}

/** Lines of a patient's picture, as short as a clinician writes them. */
export type DemoPicture = {
  can?: string[]
  cannotYet?: string[]
  worries?: [string, number][]
  findings?: string[]
  tried?: Omit<Picture['treatments'][number], 'id'>[]
  readiness?: { state: NonNullable<Picture['readiness']>['state']; reason: string }
}

export const pausesOf = (told: readonly DemoPause[], today: Day): Pause[] =>
  told.map(({ reviewInDays, ...words }) => ({
    ...{ id: uuidv7(), movement: null, reviewOn: addDays(today, reviewInDays) },
    ...words,
  }))

export function profileOf(told: DemoProtection | undefined, today: Day): ProtectionProfile {
  if (!told) return openProfile
  return {
    ...withIrritability(openProfile, told.irritability ?? 'low'),
    precautions: told.precautions ?? [],
    heldDirections: (told.held ?? []).map(({ daysAgo, reviewInDays, ...each }) => ({
      ...each,
      startedOn: addDays(today, -daysAgo),
      reviewOn: addDays(today, reviewInDays),
    })),
  }
}

const abilities = (lines: readonly string[] = []): Picture['can'] =>
  lines.map((text) => ({ id: uuidv7(), text, position: null, direction: null }))

const pictureOf = (told: DemoPicture): Picture => ({
  ...emptyPicture,
  can: abilities(told.can),
  cannotYet: abilities(told.cannotYet),
  worries: (told.worries ?? []).map(([text, rating]) => ({ id: uuidv7(), text, rating })),
  findings: (told.findings ?? []).map((text) => ({ id: uuidv7(), text })),
  treatments: (told.tried ?? []).map((each) => ({ id: uuidv7(), ...each })),
  readiness: told.readiness ? { ...told.readiness, revisitOn: null } : null,
})

type Whose = {
  clinicId: string
  patientId: string
  changedBy: string
  changedAt: Date
  today: Day
}

/** Writes down what is held for a demo patient, and how their clinician sees them. */
export async function protectDemoPatient(
  tx: SeedTransaction,
  { today, ...whose }: Whose,
  { protection, picture }: { protection?: DemoProtection; picture?: DemoPicture },
): Promise<void> {
  if (protection) {
    const profile = profileOf(protection, today)
    await tx
      .insert(protectionProfiles)
      .values({ ...whose, profile, reviewOn: firstReviewOf(profile) })
  }
  if (picture) await tx.insert(patientPictures).values({ ...whose, picture: pictureOf(picture) })
}
