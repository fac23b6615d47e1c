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

/** The answer to a plain form, with what was typed, so that it can be shown again. */
export type FormAnswer<D> = Result<D> & { typed: Record<string, string> }

/** Never sent back to the page. */
const isSecret = (name: string): boolean => /password|^\$/i.test(name)

/** The same for a plain form of text fields, which then works without JavaScript too. */
export function formAction<I extends z.ZodType, S, D>(declared: Declaration<I, S, D>) {
  const run = action(declared)
  return async (_before: FormAnswer<D> | null, form: FormData): Promise<FormAnswer<D>> => {
    const texts = [...form].filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    )
    const typed = Object.fromEntries(texts.filter(([name]) => !isSecret(name)))
    return { ...(await run(Object.fromEntries(texts) as z.input<I>)), typed }
  }
}
