import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { patientPictures, patients } from '@/db/schema'
import type { PatientScope } from '../../access/scope'
import { change } from '../../audit/change'
import { refreshCaseload } from '../../caseload/mutations'
import { dayAt } from '../../days'
import { Problem } from '../../errors'
import type { PictureInput } from './input'
import { pictureIn, type StandingPicture } from './queries'

type CareTeam = PatientScope<'clinician' | 'assistant'>

/** The version it wrote, or none where another one stands. */
async function putPicture(tx: Transaction, scope: CareTeam, input: PictureInput) {
  const { clinicId, patientId, actor, now } = scope
  const written = { picture: input.picture, changedBy: actor.id, changedAt: now }
  const { version } = patientPictures
  if (input.startedFromVersion === 0) {
    return tx
      .insert(patientPictures)
      .values({ clinicId, patientId, ...written })
      .onConflictDoNothing()
      .returning({ version })
  }
  return tx
    .update(patientPictures)
    .set({ ...written, version: sql`${version} + 1` })
    .where(
      and(
        eq(patientPictures.clinicId, clinicId),
        eq(patientPictures.patientId, patientId),
        eq(version, input.startedFromVersion),
      ),
    )
    .returning({ version })
}

/** Keeps the day on which readiness is asked about again where lists find it, and puts the patient there. */
async function revisitKept(
  tx: Transaction,
  scope: CareTeam,
  { readiness }: PictureInput['picture'],
) {
  const { clinicId, patientId, now, patientTimeZone } = scope
  await tx
    .update(patients)
    .set({ askAgainOn: readiness?.revisitOn ?? null })
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
  await refreshCaseload(tx, { clinicId, patientId, today: dayAt(now, patientTimeZone) })
}

/**
 * Writes down the patient's picture. A stale edit is refused with `conflict`, and what stands comes
 * in the problem's data (`StandingPicture`).
 */
export const savePicture = (scope: CareTeam, input: PictureInput): Promise<{ version: number }> =>
  change(scope, 'picture.changed', async (tx, trace) => {
    const [saved] = await putPicture(tx, scope, input)
    if (!saved) {
      const standing: StandingPicture = await pictureIn(tx, scope)
      throw new Problem('conflict', undefined, undefined, standing)
    }
    await revisitKept(tx, scope, input.picture)
    trace.details = { version: saved.version }
    return saved
  })
