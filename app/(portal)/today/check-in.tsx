import { CheckInCard } from '@/components/check-ins/check-in-card'
import type { PatientScope } from '@/lib/access/scope'
import { whyAskToday } from '@/lib/check-ins/queries'

/** Asks how the patient is where there is a reason to; or nothing. */
export const CheckIn = async ({ scope }: { scope: PatientScope<'self'> }) => {
  const why = await whyAskToday(scope)
  return why && <CheckInCard why={why} />
}
