import { recorded } from '../../recorded'

type Context = { params: Promise<{ name: string }> }

const bodies = new Map<string, Uint8Array<ArrayBuffer>>()

async function answer(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params
  if (request.method !== 'GET') await request.text()
  const { bytes = 0, type = 'application/json' } = recorded()[name] ?? {}
  const body = bodies.get(name) ?? new Uint8Array(bytes).fill(120)
  bodies.set(name, body)
  return new Response(body, { headers: { 'content-type': type } })
}

export const dynamic = 'force-dynamic'
export { answer as GET, answer as POST, answer as PUT }
