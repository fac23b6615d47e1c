import { clinicTeam } from '@/lib/access/grant'
import { askedPatients } from '@/lib/caseload/input'
import { patientsNamed } from '@/lib/caseload/queries'
import { patientsAtHand } from '@/lib/caseload/recent/queries'
import { answer, answerRefusal } from '@/lib/route'

/** A few of one's own patients by the beginning of their names; without words, those at hand. */
export const GET = async (request: Request): Promise<Response> => {
  try {
    const scope = await clinicTeam()
    const { q, at } = askedPatients(new URL(request.url).searchParams)
    return answer(q ? { found: await patientsNamed(scope, q) } : await patientsAtHand(scope, at))
  } catch (error) {
    return answerRefusal(error)
  }
}
