import type { ReportDocument } from './document'
import { mergedReport } from './merge'
import type { Recorded } from './receipt'
import { partsOfDay, sameWords } from './same-words'

/** One report as the patient's device keeps it. */
export type KeptReport = {
  /** As the person has it now; its sequence means nothing until it is sent. */
  document: ReportDocument
  /** The newest version the server is known to hold. */
  confirmed: ReportDocument | null
  /** The last send: until it is answered it is repeated as it was, so that it counts once. */
  sent: ReportDocument | null
  /** Earlier sends with other words that may have arrived though no answer came. */
  doubtful?: readonly ReportDocument[]
  /** Why the server will not take it, in its words; changing the report tries again. */
  refusal: string | null
  tries: number
  /** What the movements answered here are called, for when the report has to be read as a text. */
  names?: Readonly<Record<string, string>>
}

/** Reports by their id. */
export type Outbox = Readonly<Record<string, KeptReport>>

export type Answer =
  | { kind: 'taken'; recorded: Recorded }
  | { kind: 'differs'; newest: ReportDocument }
  | { kind: 'refused'; words: string }
  | { kind: 'unreachable' }

/** Whether nothing was said in a report yet. */
export const isBlank = (report: ReportDocument): boolean =>
  report.items.length === 0 &&
  !report.comment &&
  partsOfDay.every((part) => report[part] === undefined)

/** What this device sent since the server was last heard, and what may therefore stand there. */
const unheard = ({ confirmed, sent, doubtful = [] }: KeptReport): ReportDocument[] =>
  [...doubtful, ...(sent ? [sent] : [])].filter(
    ({ sequence }) => sequence > (confirmed?.sequence ?? 0),
  )

/**
 * Whether the server still has to hear of something: of words it does not hold, or of words taken
 * back here that may have reached it. A report nobody has written in is not sent.
 */
export const isUnsent = (kept: KeptReport): boolean => {
  const { document, confirmed } = kept
  if (unheard(kept).some((each) => !sameWords(each, document))) return true
  return confirmed ? !sameWords(document, confirmed) : !isBlank(document)
}

/** A report that begins on this device. */
export const begun = (document: ReportDocument): KeptReport => ({
  document,
  confirmed: null,
  sent: null,
  refusal: null,
  tries: 0,
})

/** What the person changed, as a rule from the report as it was to the report as it is. */
export const written = (
  kept: KeptReport,
  edit: (document: ReportDocument) => ReportDocument,
): KeptReport => ({ ...kept, document: edit(kept.document), refusal: null, tries: 0 })

/** A report of which `sent` is on its way; what went before it unanswered is not forgotten. */
export function sending<K extends KeptReport>(
  kept: K,
  sent: ReportDocument,
): K & { sent: ReportDocument } {
  const doubtful = unheard(kept).filter((each) => !sameWords(each, sent))
  return { ...kept, sent, doubtful }
}

/**
 * The next send: the unanswered one again, word for word, or the newest words as a new one. Its
 * sequence is one above what the server is known to hold, so that words written elsewhere meanwhile
 * are met as a conflict and never written over. `isOneUnderWay` says that the last send may still
 * arrive, as when a page is left in the middle of it: then the new one comes after it.
 */
export function readyToSend(
  kept: KeptReport,
  isOneUnderWay = false,
): (KeptReport & { sent: ReportDocument }) | null {
  if (!isUnsent(kept) || kept.refusal !== null) return null
  const { sent, confirmed, document } = kept
  const known = confirmed?.sequence ?? 0
  const isUnanswered = sent !== null && sent.sequence > known
  if (isUnanswered && sameWords(sent, document)) return { ...kept, sent }
  const after = isUnanswered && isOneUnderWay ? sent.sequence : known
  return sending(kept, { ...document, sequence: after + 1 })
}

/** What the server is found to hold, put together with what was changed here. */
export function learned(kept: KeptReport | undefined, theirs: ReportDocument): KeptReport {
  if (!kept) return { ...begun(theirs), confirmed: theirs }
  if (kept.confirmed && kept.confirmed.sequence >= theirs.sequence) return kept
  const document = mergedReport(kept.confirmed, kept.document, theirs, unheard(kept))
  return { ...kept, document, confirmed: theirs }
}

/** What one answer to one send changes on the device. */
export function answered(kept: KeptReport, send: ReportDocument, answer: Answer): KeptReport {
  switch (answer.kind) {
    case 'taken': {
      const { newest } = answer.recorded
      if (newest) return { ...learned(kept, newest), tries: 0 }
      const isNews = send.sequence > (kept.confirmed?.sequence ?? 0)
      return { ...kept, tries: 0, confirmed: isNews ? send : kept.confirmed }
    }
    case 'differs':
      return { ...learned(kept, answer.newest), sent: null, tries: 0 }
    case 'refused':
      return sameWords(kept.document, send) ? { ...kept, refusal: answer.words } : kept
    case 'unreachable':
      return { ...kept, tries: kept.tries + 1 }
  }
}

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 5 * 60_000

/** How long to wait in milliseconds before the next try, doubling up to five minutes. */
export const waitBeforeTry = (tries: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** Math.max(0, tries - 1), LONGEST_WAIT_MS)

/** The outbox without what is over: earlier days that the server holds, or that stayed blank. */
export const tidied = (outbox: Outbox, today: string): Outbox =>
  Object.fromEntries(
    Object.entries(outbox).filter(
      ([, kept]) => isUnsent(kept) || kept.document.performedOn >= today,
    ),
  )
