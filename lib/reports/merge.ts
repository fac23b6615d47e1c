import type { ReportDocument } from './document'
import { itemFor, partsOfDay, sameItem, sameValue } from './same-words'

/**
 * One report that was changed in two places since `base`: what was changed here wins, movement by
 * movement and part by part, and everything else is as it is there. The sequence is theirs.
 * `doubtful` are versions of this device that may have arrived unheard: what differs from one of
 * them was changed here too, even when it was changed back to what `base` says.
 */
export function mergedReport(
  base: ReportDocument | null,
  mine: ReportDocument,
  theirs: ReportDocument,
  doubtful: readonly ReportDocument[] = [],
): ReportDocument {
  const before = [base, ...doubtful]
  const isMine = (id: string) =>
    before.some((each) => !sameItem(itemFor(each, id), itemFor(mine, id)))
  const kept = theirs.items.flatMap((item) => {
    const chosen = isMine(item.prescriptionId) ? itemFor(mine, item.prescriptionId) : item
    return chosen ? [chosen] : []
  })
  const added = mine.items.filter(
    ({ prescriptionId }) => isMine(prescriptionId) && !itemFor(theirs, prescriptionId),
  )
  const isMyComment = before.some((each) => mine.comment !== (each?.comment ?? ''))
  const parts = partsOfDay.filter((part) =>
    before.some((each) => !sameValue(each?.[part], mine[part])),
  )
  const saidHere = Object.fromEntries(parts.map((part) => [part, mine[part]]))
  return {
    ...theirs,
    ...saidHere,
    items: [...kept, ...added],
    comment: isMyComment ? mine.comment : theirs.comment,
  }
}
