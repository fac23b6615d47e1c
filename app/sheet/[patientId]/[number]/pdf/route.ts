import { careTeam } from '@/lib/access/grant'
import { Problem, notFound } from '@/lib/errors'
import { pdfAnswer } from '@/lib/printing/answer'
import { answerRefusal } from '@/lib/route'
import { choicesOfRequest, sheetAddress, sheetOfPatient } from '@/lib/sheets/input'
import { sheetByNumber } from '@/lib/sheets/queries'

type Context = { params: Promise<{ patientId: string; number: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  try {
    const asked = sheetOfPatient.safeParse(await params)
    if (!asked.success) throw notFound()
    const { patientId, number } = asked.data
    const sheet = await sheetByNumber(await careTeam(asked.data), number)
    if (sheet.held) throw new Problem('conflict', 'This plan is held, so it is not for printing.')
    const choices = choicesOfRequest(request, sheet.usual)
    return await pdfAnswer(sheetAddress(`/sheet/${patientId}/${number}`, choices), sheet.name)
  } catch (error) {
    return answerRefusal(error)
  }
}
