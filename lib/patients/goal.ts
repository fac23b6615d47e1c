import { z } from 'zod'

/** Something the patient wants to do again, in their own words. */
export const patientGoal = z.strictObject({
  id: z.uuid(),
  text: z.string().trim().min(1).max(200, 'Keep a goal under 200 letters.'),
})

export type PatientGoal = z.infer<typeof patientGoal>
