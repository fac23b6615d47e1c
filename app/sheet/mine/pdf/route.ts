import { ownRecord } from '@/lib/access/grant'
import { notFound } from '@/lib/errors'
import { pdfAnswer } from '@/lib/printing/answer'
import { answerRefusal } from '@/lib/route'
import { choicesOfRequest, sheetAddress } from '@/lib/sheets/input'
import { ownSheet } from '@/lib/sheets/queries'

export const GET = async (request: Request): Promise<Response> => {
  try {
    const sheet = await ownSheet(await ownRecord())
    if (!sheet) throw notFound()
    const choices = choicesOfRequest(request, sheet.usual)
    return await pdfAnswer(sheetAddress('/sheet/mine', choices), sheet.name)
  } catch (error) {
    return answerRefusal(error)
  }
}
