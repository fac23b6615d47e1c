import { eq } from 'drizzle-orm'
import { clinics } from '../../db/schema'
import { read } from '../access/read'
import type { ClinicScope } from '../access/scope'
import { notFound } from '../errors'
import type { ClinicChange } from './input'

/** What the clinic says of itself. */
export const clinicSettings = (scope: ClinicScope): Promise<ClinicChange> =>
  read(scope, async (tx) => {
    const [clinic] = await tx
      .select({
        name: clinics.name,
        address: clinics.address,
        phone: clinics.phone,
        emergencyNumber: clinics.emergencyNumber,
        crisisLine: clinics.crisisLine,
        timeZone: clinics.timeZone,
        paperSize: clinics.paperSize,
        brandColour: clinics.brandColour,
      })
      .from(clinics)
      .where(eq(clinics.id, scope.clinicId))
    if (!clinic) throw notFound()
    return clinic
  })
