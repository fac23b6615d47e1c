import { eq } from 'drizzle-orm'
import type { Transaction } from '../../../db/connection'
import { clinics } from '../../../db/schema'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { dayAt } from '../../days'
import { notFound } from '../../errors'
import { movementsBySlug } from '../../movements/queries'
import { profileIn } from '../../protection/queries'
import { safetyIn } from '../../screening/queries'
import { changesBetween } from '../changes'
import { freeze, movementsToFreeze } from '../freeze'
import { savedDraft } from '../queries'
import { hindrances, missingNumbers } from '../ready-to-publish'
import { pressureHindrances } from '../pressure-clearance'
import { latestIn } from '../revisions/queries'
import { safetyHindrances } from '../safe-to-publish'
import { isSame } from '../same'

type CareTeam = PatientScope<'clinician' | 'assistant'>

/** What a program says of the clinic. */
export async function clinicOnPrograms(tx: Transaction, { clinicId }: PatientScope) {
  const [clinic] = await tx
    .select({
      name: clinics.name,
      address: clinics.address,
      phone: clinics.phone,
      emergencyNumber: clinics.emergencyNumber,
      crisisLine: clinics.crisisLine,
      paperSize: clinics.paperSize,
      brandColour: clinics.brandColour,
    })
    .from(clinics)
    .where(eq(clinics.id, clinicId))
  if (!clinic) throw notFound()
  return clinic
}

/**
 * The draft as the revision it would become if it were signed now: what is new about it since the
 * latest, and what keeps it from going out. Null when there is no draft.
 */
export async function revisionToBe(scope: CareTeam) {
  const draft = await savedDraft(scope)
  if (!draft) return null
  const texts = await movementsBySlug(scope, movementsToFreeze(draft.document))
  const [clinic, latest, protection, safety] = await read(scope, async (tx) => [
    await clinicOnPrograms(tx, scope),
    await latestIn(tx, scope),
    await profileIn(tx, scope),
    await safetyIn(tx, scope),
  ])
  const today = dayAt(scope.now, scope.patientTimeZone)
  const { name, credentials } = scope.actor
  const document = freeze(draft.document, texts, {
    patientName: scope.patientName,
    clinic,
    signedBy: { name, credentials },
    profile: protection.profile,
    profileToday: protection.today,
  })
  return {
    document,
    today,
    draftVersion: draft.version,
    latest: latest && { number: latest.number, publishedAt: latest.publishedAt },
    isNew: !latest || !isSame(latest.document, document),
    changes: latest ? changesBetween(latest.document, document) : [],
    hindrances: [
      ...safetyHindrances(safety, scope.actor),
      ...pressureHindrances(protection.profile, safety),
      ...hindrances(draft.document, clinic, { texts, profile: protection.today, today }),
    ],
  }
}

export type RevisionToBe = NonNullable<Awaited<ReturnType<typeof revisionToBe>>>

async function safetyHindrancesIn(tx: Transaction, scope: CareTeam) {
  const safety = await safetyIn(tx, scope)
  const { profile } = await profileIn(tx, scope)
  return [...safetyHindrances(safety, scope.actor), ...pressureHindrances(profile, safety)]
}

/** What keeps any draft from going out to this patient, whatever it says; empty when nothing does. */
export const standingHindrances = (scope: CareTeam) =>
  read(scope, async (tx) => [
    ...(await safetyHindrancesIn(tx, scope)),
    ...missingNumbers(await clinicOnPrograms(tx, scope)),
  ])
