import { and, inArray, isNotNull, ne } from 'drizzle-orm'
import type { Transaction } from '../../../db/connection'
import { auditEntries, holds } from '../../../db/schema'
import type { PatientScope } from '../../access/scope'
import { change, entry } from '../../audit/change'
import { refreshCaseload } from '../../caseload/mutations'
import { dayAt } from '../../days'
import { Problem } from '../../errors'
import type { HoldInput, LiftInput } from '../input'
import { isPauseEnd, pauseDays } from './pause'
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

/** Lifts the clinicians' own pauses that a new one takes the place of. */
async function pausesReplaced(
  tx: Transaction,
  scope: PatientScope<'clinician'>,
  { id, reason }: Pick<HoldInput, 'id' | 'reason'>,
) {
  const lifted = await tx
    .update(holds)
    .set({
      liftedAt: scope.now,
      liftedBy: scope.actor.id,
      liftReason: `Paused anew: ${reason}`,
    })
    .where(and(openHoldsOf(scope), isNotNull(holds.reviewOn), ne(holds.id, id)))
    .returning({ id: holds.id })
  if (lifted.length === 0) return
  const entries = lifted.map((each) => entry(scope, 'hold.lifted', { subjectId: each.id }))
  await tx.insert(auditEntries).values(entries)
}

/**
 * Holds a plan because a clinician says so, until a day within `pauseDays` on which it is looked at
 * again; the day lifts nothing. An earlier pause of a clinician's gives way to it; the same one again
 * changes nothing.
 */
export const holdPlan = (
  scope: PatientScope<'clinician'>,
  { id, reason, reviewOn }: HoldInput,
): Promise<void> =>
  change(scope, 'hold.raised', async (tx, trace) => {
    const { clinicId, patientId, actor, now } = scope
    const { today } = person(scope)
    if (!isPauseEnd(reviewOn, today)) {
      const words = `Choose a day to come, within ${pauseDays.most} days.`
      throw new Problem('invalid', words, { reviewOn: words })
    }
    const added = await tx
      .insert(holds)
      .values({
        ...{ clinicId, id, patientId, level: 'C' as const, reason, reviewOn },
        ...{ raisedBy: 'clinician' as const, clinicianId: actor.id, raisedAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: holds.id })
    trace.subjectId = id
    trace.isUnchanged = added.length === 0
    if (added.length > 0) await pausesReplaced(tx, scope, { id, reason })
    await refreshCaseload(tx, person(scope))
  })
