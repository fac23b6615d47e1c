import { z } from 'zod'
import { clinicTeam } from '@/lib/access/grant'
import { notFound } from '@/lib/errors'
import { answer, answerRefusal } from '@/lib/route'
import { templateById } from '@/lib/templates/queries'

type Params = { params: Promise<{ templateId: string }> }

export const GET = async (_: Request, { params }: Params): Promise<Response> => {
  try {
    const scope = await clinicTeam()
    const { templateId } = await params
    if (!z.uuid().safeParse(templateId).success) throw notFound()
    return answer(await templateById(scope, templateId))
  } catch (error) {
    return answerRefusal(error)
  }
}
