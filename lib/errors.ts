/** What can go wrong in a way a person can act on; the status is what HTTP says for it. */
export const problems = {
  'not-signed-in': { status: 401, words: 'Please sign in again. What you typed is kept.' },
  'not-found': { status: 404, words: 'We could not find that. It may have been moved or ended.' },
  'not-allowed': { status: 403, words: 'This request did not come from our own pages.' },
  malformed: { status: 400, words: 'We could not read what was sent. Nothing was changed.' },
  'wrong-type': { status: 415, words: 'This address takes JSON only. Nothing was changed.' },
  invalid: { status: 422, words: 'Some of this needs another look.' },
  conflict: { status: 409, words: 'Someone else changed this meanwhile. Nothing was overwritten.' },
  'too-large': { status: 413, words: 'That is too much at once.' },
  'too-many-tries': { status: 429, words: 'Too many tries. Please wait a little and try again.' },
  unavailable: { status: 503, words: 'That is not possible right now. Please try again soon.' },
  unexpected: { status: 500, words: 'Something went wrong on our side. Nothing was changed.' },
} as const

export type ProblemCode = keyof typeof problems

export type FieldProblems = Record<string, string>

/** A refusal in words a person can act on. Anything else that is thrown is logged and hidden. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    readonly code: ProblemCode,
    message: string = problems[code].words,
    readonly fields?: FieldProblems,
    readonly data?: unknown,
  ) {
    super(message)
  }

  get status(): number {
    return problems[this.code].status
  }
}

export type Refusal = {
  ok: false
  code: ProblemCode
  message: string
  fields?: FieldProblems
  data?: unknown
}

/** Frameworks steer by throwing (redirect, not-found); those pass through. */
const isSteering = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'digest' in error

/**
 * The answer to something thrown: a Problem in its own words; anything else is logged under an id,
 * and answered in general words with that id and nothing of what was thrown.
 */
export function refusal(error: unknown): Refusal {
  if (isSteering(error)) throw error
  if (error instanceof Problem) {
    const { code, message, fields, data } = error
    return { ok: false, code, message, fields, data }
  }
  const id = crypto.randomUUID().slice(0, 8)
  console.error(`[${id}]`, error)
  return { ok: false, code: 'unexpected', message: `${problems.unexpected.words} (${id})` }
}

export const notFound = (): Problem => new Problem('not-found')

/** First message of each field, by dotted path, for the form that sent it. */
export const fieldProblems = (
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
): FieldProblems => {
  const fields: FieldProblems = {}
  for (const issue of issues) fields[issue.path.map(String).join('.')] ??= issue.message
  return fields
}
