import { clinicTeam } from '@/lib/access/grant'
import { movementFile } from '@/lib/movements/movement-file'
import { movementBySlug } from '@/lib/movements/queries'
import { answerRefusal } from '@/lib/route'

type Context = { params: Promise<{ slug: string }> }

/** A movement as the clinic has it, in the form of db/library. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  try {
    const scope = await clinicTeam()
    const { document } = await movementBySlug(scope, (await params).slug)
    return new Response(movementFile(document), {
      headers: {
        'Content-Type': 'application/yaml; charset=utf-8',
        'Content-Disposition': `attachment; filename="${document.slug}.yaml"`,
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    return answerRefusal(error)
  }
}
