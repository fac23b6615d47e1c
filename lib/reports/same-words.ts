import type { ReportDocument, ReportItem } from './document'

/** Whether two answers to one movement say the same, whatever the order of their keys. */
export const sameItem = (a: ReportItem | undefined, b: ReportItem | undefined): boolean => {
  if (!a || !b) return a === b
  return (Object.keys(a) as (keyof ReportItem)[]).every((key) => a[key] === b[key])
}

export const itemFor = (
  document: ReportDocument | null,
  prescriptionId: string,
): ReportItem | undefined => document?.items.find((item) => item.prescriptionId === prescriptionId)

/** Whether two versions of a report say the same, whatever their sequence. */
export const sameWords = (a: ReportDocument, b: ReportDocument): boolean =>
  a.comment === b.comment &&
  a.items.length === b.items.length &&
  a.items.every((item) => sameItem(item, itemFor(b, item.prescriptionId)))
