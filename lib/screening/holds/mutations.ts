import { and, inArray } from 'drizzle-orm'
import { holds } from '../../../db/schema'
import type { PatientScope } from '../../access/scope'
import { change } from '../../audit/change'
import { refreshCaseload } from '../../caseload/mutations'
import { dayAt } from '../../days'
import { Problem } from '../../errors'
import type { HoldInput, LiftInput } from '../input'
import { openHoldsOf } from './queries'

const person = ({ clinicId, patientId, now, patientTimeZone }: PatientScope) => ({
  clinicId,
  patientId,
  today: dayAt(now, patientTimeZone),
})

/**
 * Lifts the holds a clinician was looking at, in their own name and with their reason; one that was
 * raised since stays. Throws conflict when none of them stands any more.
 */
export const liftHolds = (
  scope: PatientScope<'clinician'>,
  { holdIds, reason }: LiftInput,
): Promise<{ lifted: number }> =>
  change(scope, 'hold.lifted', async (tx, trace) => {
    const lifted = await tx
      .update(holds)
      .set({ liftedAt: scope.now, liftedBy: scope.actor.id, liftReason: reason })
      .where(and(openHoldsOf(scope), inArray(holds.id, holdIds)))
      .returning({ id: holds.id })
    if (!lifted[0]) throw new Problem('conflict', 'Someone has unlocked this plan already.')
    trace.subjectId = lifted[0].id
    await refreshCaseload(tx, person(scope))
    return { lifted: lifted.length }
  })

/** Holds a plan because a clinician says so. The same hold again changes nothing. */
export const holdPlan = (
  scope: PatientScope<'clinician'>,
  { id, reason }: HoldInput,
): Promise<void> =>
  change(scope, 'hold.raised', async (tx, trace) => {
    const { clinicId, patientId, actor, now } = scope
    const added = await tx
      .insert(holds)
      .values({
        ...{ clinicId, id, patientId, level: 'C' as const, reason },
        ...{ raisedBy: 'clinician' as const, clinicianId: actor.id, raisedAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: holds.id })
    trace.subjectId = id
    trace.isUnchanged = added.length === 0
    await refreshCaseload(tx, person(scope))
  })
