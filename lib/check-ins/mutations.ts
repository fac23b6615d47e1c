import { checkIns } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { refreshCaseload } from '../caseload/mutations'
import { dayAt } from '../days'
import type { CheckIn } from './low-mood'

/** Keeps how the patient says they are, beside what they said before. No prescription changes. */
export const checkedIn = (scope: PatientScope<'self'>, said: CheckIn): Promise<void> =>
  change(scope, 'check-in.answered', async (tx) => {
    const { clinicId, patientId, now: saidAt, patientTimeZone } = scope
    const { littleInterest, feelingDown, isUnsafe } = said
    await tx
      .insert(checkIns)
      .values({ clinicId, patientId, saidAt, littleInterest, feelingDown, isUnsafe })
      .onConflictDoNothing()
    await refreshCaseload(tx, { clinicId, patientId, today: dayAt(saidAt, patientTimeZone) })
  })
