import { clinicTeam } from '@/lib/access/grant'
import { catalogue } from '@/lib/movements/browsing/queries'
import { writtenEntries } from '@/lib/movements/written'
import { answerRefusal } from '@/lib/route'

/** The whole library without its words, for searching in the browser; unchanged, it answers 304. */
export const GET = async (request: Request): Promise<Response> => {
  try {
    const { tag, index } = await catalogue(await clinicTeam())
    const headers = { ETag: `"${tag}"`, 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }
    if (request.headers.get('if-none-match')?.includes(tag))
      return new Response(null, { status: 304, headers })
    return new Response(`{"entries":${writtenEntries(index)}}`, {
      headers: { ...headers, 'Content-Type': 'application/json' },
    })
  } catch (error) {
    return answerRefusal(error)
  }
}
