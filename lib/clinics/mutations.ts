import { eq } from 'drizzle-orm'
import { clinics } from '../../db/schema'
import type { ClinicScope } from '../access/scope'
import { change } from '../audit/change'
import type { ClinicChange } from './input'

/** Changes what the clinic says of itself. Published programs keep what they said when signed. */
export const changeClinic = (scope: ClinicScope<'owner'>, to: ClinicChange): Promise<void> =>
  change(scope, 'clinic.changed', async (tx, trace) => {
    await tx
      .update(clinics)
      .set({ ...to, brandColour: to.brandColour.toLowerCase() })
      .where(eq(clinics.id, scope.clinicId))
    trace.subjectId = scope.clinicId
  })
