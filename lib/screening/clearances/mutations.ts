import { and, eq, isNull } from 'drizzle-orm'
import { clearances } from '../../../db/schema'
import type { PatientScope } from '../../access/scope'
import { change } from '../../audit/change'
import { refreshCaseload } from '../../caseload/mutations'
import { dayAt } from '../../days'
import { Problem, notFound } from '../../errors'
import type { EndClearanceInput, GiveClearanceInput, NeedClearanceInput } from '../input'

type Clinician = PatientScope<'clinician'>

const person = ({ clinicId, patientId, now, patientTimeZone }: Clinician) => ({
  clinicId,
  patientId,
  today: dayAt(now, patientTimeZone),
})

const current = ({ clinicId, patientId }: Clinician, id: string) =>
  and(
    eq(clearances.clinicId, clinicId),
    eq(clearances.id, id),
    eq(clearances.patientId, patientId),
    isNull(clearances.endedAt),
  )

/** Writes down that a condition waits for somebody's go-ahead; no program goes out before it. */
export const needClearance = (
  scope: Clinician,
  { id, condition, details, whoMust }: NeedClearanceInput,
): Promise<void> =>
  change(scope, 'clearance.needed', async (tx, trace) => {
    const { clinicId, patientId, actor, now } = scope
    const added = await tx
      .insert(clearances)
      .values({
        ...{ clinicId, id, patientId, condition, details, whoMust },
        ...{ neededBy: actor.id, neededAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: clearances.id })
    trace.subjectId = id
    trace.isUnchanged = added.length === 0
    await refreshCaseload(tx, person(scope))
  })

/** Writes down the go-ahead: whose, on what evidence, for what, from when until when. */
export const giveClearance = (
  scope: Clinician,
  { id, clearedBy, evidence, covers, clearedOn, expiresOn }: GiveClearanceInput,
): Promise<void> =>
  change(scope, 'clearance.given', async (tx, trace) => {
    const { today } = person(scope)
    if (clearedOn > today) {
      const words = 'It cannot have been given on a day to come.'
      throw new Problem('invalid', words, { clearedOn: words })
    }
    const changed = await tx
      .update(clearances)
      .set({
        ...{ clearedBy, evidence, covers, clearedOn },
        expiresOn: expiresOn === '' ? null : expiresOn,
        ...{ recordedBy: scope.actor.id, recordedAt: scope.now },
      })
      .where(current(scope, id))
      .returning({ id: clearances.id })
    if (changed.length === 0) throw notFound()
    trace.subjectId = id
    await refreshCaseload(tx, person(scope))
  })

/** Says that a clearance is no longer needed, and why; the record keeps it. */
export const endClearance = (scope: Clinician, { id, reason }: EndClearanceInput): Promise<void> =>
  change(scope, 'clearance.ended', async (tx, trace) => {
    const changed = await tx
      .update(clearances)
      .set({ endedAt: scope.now, endedBy: scope.actor.id, endReason: reason })
      .where(current(scope, id))
      .returning({ id: clearances.id })
    if (changed.length === 0) throw notFound()
    trace.subjectId = id
    await refreshCaseload(tx, person(scope))
  })
