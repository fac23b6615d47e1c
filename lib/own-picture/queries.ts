import { and, desc, eq, sql } from 'drizzle-orm'
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

/** How many a trend shows. */
const MOST_OF_A_TREND = 8

/** How sure the patient was that they can do some of it, 0–10, newest first, each time they said so. */
export const confidenceOf = (scope: PatientScope) =>
  read(scope, (tx) => {
    const confidence = sql<number>`(${ownPictures.picture} ->> 'confidence')::int`
    return tx
      .select({ confidence, writtenAt: ownPictures.writtenAt })
      .from(ownPictures)
      .where(
        and(
          eq(ownPictures.clinicId, scope.clinicId),
          eq(ownPictures.patientId, scope.patientId),
          sql`${confidence} is not null`,
        ),
      )
      .orderBy(desc(ownPictures.writtenAt))
      .limit(MOST_OF_A_TREND)
  })
