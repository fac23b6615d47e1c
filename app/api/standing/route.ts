import { ownRecord } from '@/lib/access/grant'
import { answer, answerRefusal } from '@/lib/route'
import { planStanding } from '@/lib/screening/standing/queries'

/** Whether the patient's plan is held, for a device that locked itself and wants to know. */
export const GET = async (): Promise<Response> => {
  try {
    const { held } = await planStanding(await ownRecord())
    return answer({ ok: true, data: { held } })
  } catch (error) {
    return answerRefusal(error)
  }
}
