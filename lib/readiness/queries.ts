import { and, eq, isNull } from 'drizzle-orm'
import { notNows } from '../../db/schema'
import { statement } from '../../db/statement'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'

/** The "not now" of a patient that stands; none once they came back. Sent at once. */
export const standingNotNow = statement(['clinicId', 'patientId'], (tx, given) =>
  tx
    .select({
      saidAt: notNows.saidAt,
      lookAgainOn: notNows.lookAgainOn,
      reason: notNows.reason,
    })
    .from(notNows)
    .where(
      and(
        eq(notNows.clinicId, given.clinicId),
        eq(notNows.patientId, given.patientId),
        isNull(notNows.cameBackAt),
      ),
    ),
)

/** The same for one record; null where none stands. */
export const notNowOf = (scope: PatientScope) =>
  read(scope, async (tx) => {
    const { clinicId, patientId } = scope
    const [standing] = await standingNotNow(tx, { clinicId, patientId })
    return standing ?? null
  })

export type StandingNotNow = NonNullable<Awaited<ReturnType<typeof notNowOf>>>
