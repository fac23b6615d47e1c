import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { clinicians, patientPictures } from '@/db/schema'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { emptyPicture, type Picture } from './picture'

type CareTeam = PatientScope<'clinician' | 'assistant'>

/** What was written down of a patient; version 0 while nothing was. */
export type StandingPicture = {
  picture: Picture
  version: number
  changedAt: Date | null
  changedBy: string
}

export async function pictureIn(tx: Transaction, scope: CareTeam): Promise<StandingPicture> {
  const [standing] = await tx
    .select({
      picture: patientPictures.picture,
      version: patientPictures.version,
      changedAt: patientPictures.changedAt,
      changedBy: clinicians.name,
    })
    .from(patientPictures)
    .innerJoin(
      clinicians,
      and(
        eq(clinicians.clinicId, patientPictures.clinicId),
        eq(clinicians.id, patientPictures.changedBy),
      ),
    )
    .where(
      and(
        eq(patientPictures.clinicId, scope.clinicId),
        eq(patientPictures.patientId, scope.patientId),
      ),
    )
  return standing ?? { picture: emptyPicture, version: 0, changedAt: null, changedBy: '' }
}

/** The patient as their clinician sees them, for the care team only. */
export const pictureOf = (scope: CareTeam): Promise<StandingPicture> =>
  read(scope, (tx) => pictureIn(tx, scope))
