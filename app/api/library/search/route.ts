import { clinicTeam } from '@/lib/access/grant'
import { foundMovements } from '@/lib/movements/browsing/queries'
import { answerRefusal, answerWritten } from '@/lib/route'

export const GET = async (request: Request): Promise<Response> => {
  try {
    const scope = await clinicTeam()
    return answerWritten(await foundMovements(scope, new URL(request.url).searchParams))
  } catch (error) {
    return answerRefusal(error)
  }
}
