import type { ReportDocument } from './document'
import { itemFor, partsOfDay, sameItem, sameValue } from './same-words'

/**
 * One report that was changed in two places since `base`: what was changed here wins, movement by
 * movement and part by part, and everything else is as it is there. The sequence is theirs.
 */
export function mergedReport(
  base: ReportDocument | null,
  mine: ReportDocument,
  theirs: ReportDocument,
): ReportDocument {
  const isMine = (id: string) => !sameItem(itemFor(base, id), itemFor(mine, id))
  const kept = theirs.items.flatMap((item) => {
    const chosen = isMine(item.prescriptionId) ? itemFor(mine, item.prescriptionId) : item
    return chosen ? [chosen] : []
  })
  const added = mine.items.filter(
    ({ prescriptionId }) => isMine(prescriptionId) && !itemFor(theirs, prescriptionId),
  )
  const comment = mine.comment === (base?.comment ?? '') ? theirs.comment : mine.comment
  const parts = partsOfDay.filter((part) => !sameValue(base?.[part], mine[part]))
  const saidHere = Object.fromEntries(parts.map((part) => [part, mine[part]]))
  return { ...theirs, ...saidHere, items: [...kept, ...added], comment }
}
