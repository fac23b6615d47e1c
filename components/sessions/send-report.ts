import type { Recorded } from '@/lib/reports/receipt'
import type { ReportDocument } from '@/lib/reports/document'
import type { Transport } from './report-keeper'

const LONGEST_WAIT_MS = 15_000

type Body = { ok?: boolean; message?: string; data?: Recorded }

const isOfReport = (data: Recorded | undefined, { id }: ReportDocument): data is Recorded =>
  data?.receipt?.id === id

/** A café's sign-in page also answers 200: only an answer about this report counts as one. */
async function bodyOf(response: Response): Promise<Body | null> {
  try {
    return (await response.json()) as Body
  } catch {
    return null
  }
}

const worthAnotherTry = (status: number): boolean =>
  status >= 500 || status === 408 || status === 429 || status < 400

/** Sends one report to the server; whatever is not an answer to it counts as out of reach. */
export const sendReport: Transport = async (document, isLeaving) => {
  try {
    const response = await fetch(`/api/reports/${document.id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(document),
      credentials: 'same-origin',
      redirect: 'error',
      keepalive: isLeaving,
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    })
    const body = await bodyOf(response)
    const data = body?.data
    if (response.ok && isOfReport(data, document)) return { kind: 'taken', recorded: data }
    if (response.status === 409 && isOfReport(data, document) && data.newest) {
      return { kind: 'differs', newest: data.newest }
    }
    if (response.status === 401) return { kind: 'signed-out' }
    if (!body?.message || worthAnotherTry(response.status)) return { kind: 'unreachable' }
    return { kind: 'refused', words: body.message }
  } catch {
    return { kind: 'unreachable' }
  }
}
