import { isDatabaseThere } from '@/lib/access/health'

const answer = (status: 'up' | 'down') =>
  Response.json(
    { status },
    { status: status === 'up' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => answer((await isDatabaseThere()) ? 'up' : 'down')
