import type { ReportDocument } from './document'

/** What the server holds of a report; the same send always gets the same receipt. */
export type Receipt = {
  id: string
  sequence: number
  receivedAt: string
  payloadHash: string
}

/** `newest` comes along when the server holds a later sequence than the one that was sent. */
export type Recorded = { receipt: Receipt; newest: ReportDocument | null }
