import { and, desc, eq, isNull } from 'drizzle-orm'
import { capacities } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { isMeasure, type MeasureKey } from './measures'

/** So many measurements are read, the newest ones. */
const MOST = 300

type Row = { measure: string }

const known = <R extends Row>(row: R): row is R & { measure: MeasureKey } => isMeasure(row.measure)

const standing = ({ clinicId, patientId }: PatientScope) =>
  and(
    eq(capacities.clinicId, clinicId),
    eq(capacities.patientId, patientId),
    isNull(capacities.takenBackAt),
  )

const measured = {
  id: capacities.id,
  measure: capacities.measure,
  side: capacities.side,
  value: capacities.value,
  measuredOn: capacities.measuredOn,
  nextOn: capacities.nextOn,
}

/** What a patient's clinic measured, oldest first, without the clinic's notes. */
export const ownCapacities = (scope: PatientScope<'self'>) =>
  read(scope, async (tx) => {
    const rows = await tx
      .select(measured)
      .from(capacities)
      .where(standing(scope))
      .orderBy(desc(capacities.measuredOn), desc(capacities.id))
      .limit(MOST)
    return rows.filter(known).reverse()
  })

/** What was measured, oldest first, with its notes; what was taken back is left out. */
export const capacitiesOf = (scope: PatientScope<'clinician' | 'assistant'>) =>
  read(scope, async (tx) => {
    const rows = await tx
      .select({ ...measured, note: capacities.note })
      .from(capacities)
      .where(standing(scope))
      .orderBy(desc(capacities.measuredOn), desc(capacities.id))
      .limit(MOST)
    return rows.filter(known).reverse()
  })

export type MeasuredWithNote = Awaited<ReturnType<typeof capacitiesOf>>[number]
