import { ownRecord } from '@/lib/access/grant'
import { receiving } from '@/lib/route'
import { screeningDocument } from '@/lib/screening/document'
import { recordScreening } from '@/lib/screening/mutations'

/** Idempotent: the patient's device makes the id and sends its answers as often as it likes. */
export const PUT = receiving({
  input: screeningDocument,
  maxBytes: 8 * 1024,
  scope: ownRecord,
  run: (scope, document, { screeningId }: { screeningId: string }) =>
    recordScreening(scope, screeningId, document),
})
