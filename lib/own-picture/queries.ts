import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { ownPictures } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'

/** The last writing and the one before it. */
const LATEST = 2

export const latestOwnPictures = (tx: Transaction, { clinicId, patientId }: PatientScope) =>
  tx
    .select({ picture: ownPictures.picture, writtenAt: ownPictures.writtenAt })
    .from(ownPictures)
    .where(and(eq(ownPictures.clinicId, clinicId), eq(ownPictures.patientId, patientId)))
    .orderBy(desc(ownPictures.writtenAt))
    .limit(LATEST)

/** What the patient last said of themselves, and what they said before; null while they said nothing. */
export const ownPictureOf = (scope: PatientScope) =>
  read(scope, async (tx) => {
    const [last, before] = await latestOwnPictures(tx, scope)
    return last ? { ...last, before: before?.picture ?? null } : null
  })

export type StandingOwnPicture = NonNullable<Awaited<ReturnType<typeof ownPictureOf>>>
