import type { z } from 'zod'
import { isOwnOrigin } from './auth/own-origin'
import { Problem, fieldProblems, refusal } from './errors'

type Declaration<I extends z.ZodType, S, P, D> = {
  input: I
  maxBytes: number
  scope: () => Promise<S>
  run: (scope: S, input: z.output<I>, params: P) => Promise<D>
}

async function bodyOf(request: Request, maxBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new Problem('too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) break
    size += value.byteLength
    if (size > maxBytes) {
      await reader?.cancel()
      throw new Problem('too-large')
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('malformed')
  }
}

const isJson = (headers: Headers): boolean =>
  headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json'

// Answers of this kind are about one person; no cache keeps them.
const headers = { 'Cache-Control': 'private, no-store', 'Content-Type': 'application/json' }

/** Answers something as JSON. */
export const answer = (body: unknown, status = 200): Response =>
  answerWritten(JSON.stringify(body), status)

/** Answers JSON that is written already. */
export const answerWritten = (json: string, status = 200): Response =>
  new Response(json, { status, headers })

/** Answers something that was thrown, in words and with its status. */
export const answerRefusal = (error: unknown): Response => {
  const refused = refusal(error)
  return answer(refused, new Problem(refused.code).status)
}

/**
 * The one way a program (not a form) sends us something: origin, kind and size of what was sent,
 * then permission, then input, then the work. `maxBytes` bounds the body before it is parsed.
 */
export function receiving<I extends z.ZodType, S, P, D>(declared: Declaration<I, S, P, D>) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    try {
      if (!isOwnOrigin(request.headers)) throw new Problem('not-allowed')
      if (!isJson(request.headers)) throw new Problem('wrong-type')
      const body = await bodyOf(request, declared.maxBytes)
      const scope = await declared.scope()
      const parsed = declared.input.safeParse(jsonOf(body))
      if (!parsed.success) {
        throw new Problem('invalid', undefined, fieldProblems(parsed.error.issues))
      }
      const data = await declared.run(scope, parsed.data, await context.params)
      return answer({ ok: true, data })
    } catch (error) {
      return answerRefusal(error)
    }
  }
}
