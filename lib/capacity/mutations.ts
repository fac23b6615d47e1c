import { and, eq } from 'drizzle-orm'
import { capacities } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { refreshCaseload } from '../caseload/mutations'
import { dayAt } from '../days'
import { Problem, notFound } from '../errors'
import type { MeasureInput, MeasurementInput } from './input'
import { capacityMeasures } from './measures'

type CareTeam = PatientScope<'clinician' | 'assistant'>

const person = ({ clinicId, patientId, now, patientTimeZone }: CareTeam) => ({
  clinicId,
  patientId,
  today: dayAt(now, patientTimeZone),
})

/** Writes down what a patient could do on a day, and when it is measured again. Twice writes one. */
export const capacityMeasured = (
  scope: CareTeam,
  { id, measure, side, value, measuredOn, nextOn, note }: MeasureInput,
): Promise<{ id: string }> =>
  change(scope, 'capacity.measured', async (tx, trace) => {
    const { clinicId, patientId, actor, now } = scope
    if (measuredOn > person(scope).today) {
      const words = 'This day has not come yet.'
      throw new Problem('invalid', words, { measuredOn: words })
    }
    const added = await tx
      .insert(capacities)
      .values({
        ...{ clinicId, patientId, id, measure, measuredOn, note },
        side: capacityMeasures[measure].isSided ? side : null,
        value: Number(value),
        nextOn: nextOn === '' ? null : nextOn,
        ...{ measuredBy: actor.id, writtenAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: capacities.id })
    trace.subjectId = id
    trace.isUnchanged = added.length === 0
    await refreshCaseload(tx, person(scope))
    return { id }
  })

const standsOrNot = (
  scope: CareTeam,
  id: string,
  event: 'capacity.taken-back' | 'capacity.put-back',
): Promise<{ id: string }> =>
  change(scope, event, async (tx, trace) => {
    const { clinicId, patientId, now } = scope
    const changed = await tx
      .update(capacities)
      .set({ takenBackAt: event === 'capacity.taken-back' ? now : null })
      .where(
        and(
          eq(capacities.clinicId, clinicId),
          eq(capacities.patientId, patientId),
          eq(capacities.id, id),
        ),
      )
      .returning({ id: capacities.id })
    if (changed.length === 0) throw notFound()
    trace.subjectId = id
    await refreshCaseload(tx, person(scope))
    return { id }
  })

/** Takes back what was written by mistake: it counts no longer, and stays in the record. */
export const capacityTakenBack = (scope: CareTeam, { id }: MeasurementInput) =>
  standsOrNot(scope, id, 'capacity.taken-back')

/** Lets a measurement count again that was taken back. */
export const capacityPutBack = (scope: CareTeam, { id }: MeasurementInput) =>
  standsOrNot(scope, id, 'capacity.put-back')
