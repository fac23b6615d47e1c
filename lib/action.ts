import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import type { z } from 'zod'
import { isOwnOrigin } from './auth/own-origin'
import { Problem, fieldProblems, refusal, type Refusal } from './errors'

export type Result<D> = { ok: true; data: D } | Refusal

type Declaration<I extends z.ZodType, S, D> = {
  input: I
  scope: (input: z.output<I>) => Promise<S>
  run: (scope: S, input: z.output<I>) => Promise<D>
  /** Whether the page that called it is drawn afresh with the answer. Autosaves say no. */
  refreshes?: boolean
}

/**
 * The one way a browser changes something: origin, then input, then permission, then the work.
 * Refusals come back as a Result in words; anything unforeseen is logged with an id and hidden.
 */
export function action<I extends z.ZodType, S, D>(declared: Declaration<I, S, D>) {
  return async (raw: z.input<I>): Promise<Result<D>> => {
    try {
      if (!isOwnOrigin(await headers())) throw new Problem('not-allowed')
      const parsed = declared.input.safeParse(raw)
      if (!parsed.success) {
        throw new Problem('invalid', undefined, fieldProblems(parsed.error.issues))
      }
      const scope = await declared.scope(parsed.data)
      const data = await declared.run(scope, parsed.data)
      if (declared.refreshes !== false) refresh()
      return { ok: true, data }
    } catch (error) {
      return refusal(error)
    }
  }
}
