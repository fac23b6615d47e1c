import { and, eq, isNull } from 'drizzle-orm'
import { notNows } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { refreshCaseload } from '../caseload/mutations'
import { dayAt } from '../days'
import { lookAgainAfter } from './not-now'

type Self = PatientScope<'self'>

const todayOf = ({ now, patientTimeZone }: Self) => dayAt(now, patientTimeZone)

/**
 * Puts the whole program off for some weeks, as the patient's own word: no prescription changes, and
 * nothing told is lost. Said again, the newest day to look again counts.
 */
export const programPutOff = (
  scope: Self,
  { weeks, reason }: { weeks: number; reason: string },
): Promise<void> =>
  change(scope, 'program.put-off', async (tx, trace) => {
    const { clinicId, patientId, now: saidAt } = scope
    const today = todayOf(scope)
    const said = { saidAt, lookAgainOn: lookAgainAfter(today, weeks), reason, cameBackAt: null }
    await tx
      .insert(notNows)
      .values({ clinicId, patientId, ...said })
      .onConflictDoUpdate({ target: [notNows.clinicId, notNows.patientId], set: said })
    trace.details = { weeks }
    await refreshCaseload(tx, { clinicId, patientId, today })
  })

/** Takes the program up again. Where nothing was put off, nothing changes. */
export const programTakenUp = (scope: Self): Promise<void> =>
  change(scope, 'program.taken-up', async (tx, trace) => {
    const { clinicId, patientId, now: cameBackAt } = scope
    const back = await tx
      .update(notNows)
      .set({ cameBackAt })
      .where(
        and(
          eq(notNows.clinicId, clinicId),
          eq(notNows.patientId, patientId),
          isNull(notNows.cameBackAt),
        ),
      )
      .returning({ patientId: notNows.patientId })
    trace.isUnchanged = back.length === 0
    if (!trace.isUnchanged) {
      await refreshCaseload(tx, { clinicId, patientId, today: todayOf(scope) })
    }
  })
