import { ownRecord } from '@/lib/access/grant'
import { reportDocument } from '@/lib/reports/document'
import { recordReport } from '@/lib/reports/mutations'
import { receiving } from '@/lib/route'

/** Idempotent: the patient's device makes the id and sends the whole report, as often as it likes. */
export const PUT = receiving({
  input: reportDocument,
  maxBytes: 64 * 1024,
  scope: ownRecord,
  run: (scope, document, { reportId }: { reportId: string }) =>
    recordReport(scope, reportId, document),
})
