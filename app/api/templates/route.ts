import { clinicTeam } from '@/lib/access/grant'
import { answer, answerRefusal } from '@/lib/route'
import { templates } from '@/lib/templates/queries'

export const GET = async (): Promise<Response> => {
  try {
    return answer({ templates: await templates(await clinicTeam()) })
  } catch (error) {
    return answerRefusal(error)
  }
}
