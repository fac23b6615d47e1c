import { ownRecord } from '@/lib/access/grant'
import { origin } from '@/lib/env'
import { notFound } from '@/lib/errors'
import { pdfAnswer } from '@/lib/printing/answer'
import { answerRefusal } from '@/lib/route'
import { choicesOfRequest, sheetAddress } from '@/lib/sheets/input'
import { ownSheet } from '@/lib/sheets/queries'

export const GET = async (request: Request): Promise<Response> => {
  try {
    const { sheet, standing } = await ownSheet(await ownRecord())
    // The page says what to do and whom to ring; a plan that is held goes on no paper.
    if (standing.held || standing.isFirstEntry)
      return Response.redirect(`${origin()}/sheet/mine`, 303)
    if (!sheet) throw notFound()
    const choices = choicesOfRequest(request, sheet.usual)
    return await pdfAnswer(sheetAddress('/sheet/mine', choices), sheet.name)
  } catch (error) {
    return answerRefusal(error)
  }
}
