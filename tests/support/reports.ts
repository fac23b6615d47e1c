// First, so that its stand-ins are in place before the route is loaded.
import { actAs, type TestPerson } from './acting'
import { v7 as uuidv7 } from 'uuid'
import { PUT } from '@/app/api/reports/[reportId]/route'
import { now } from '@/lib/env'
import type { ReportDocument, ReportItem } from '@/lib/reports/document'
import type { TestRevision } from './programs'
import { doneItem } from './report-item'

/** What was really done of one prescription: all of it, unless said otherwise. */
export const itemOf = (
  revision: TestRevision,
  index = 0,
  values: Partial<ReportItem> = {},
): ReportItem => {
  const prescription = revision.document.program.phases[0]?.prescriptions[index]
  if (!prescription) throw new Error(`The program has no movement number ${index}.`)
  return doneItem({
    prescriptionId: prescription.id,
    movement: prescription.movement,
    ...values,
  })
}

/** One session of today, as the patient's phone would send it. */
export const reportOf = (
  revision: TestRevision,
  values: Partial<ReportDocument> = {},
): ReportDocument => {
  const performedOn = values.performedOn ?? now().toISOString().slice(0, 10)
  return {
    format: 1,
    id: uuidv7(),
    revisionId: revision.id,
    sequence: 1,
    performedOn,
    performedAt: `${performedOn}T12:00:00+00:00`,
    moment: 'on-waking',
    items: [itemOf(revision)],
    comment: '',
    ...values,
  }
}

type Sending = { id?: string; origin?: string | null; type?: string | null; raw?: string }

/** Sends a report to the address a device sends it to, as a person; null is signed out. */
export async function sendReport(
  person: TestPerson | null,
  document: unknown,
  {
    id = (document as { id: string }).id,
    origin = 'http://localhost:3000',
    type = 'application/json',
    raw,
  }: Sending = {},
) {
  actAs(person)
  const headers = new Headers({ host: 'localhost:3000' })
  if (origin !== null) headers.set('origin', origin)
  if (type !== null) headers.set('content-type', type)
  const body = new TextEncoder().encode(raw ?? JSON.stringify(document))
  const request = new Request(`http://localhost:3000/api/reports/${id}`, {
    method: 'PUT',
    headers,
    body,
  })
  const response = await PUT(request, { params: Promise.resolve({ reportId: id }) })
  return { status: response.status, headers: response.headers, body: await response.json() }
}
