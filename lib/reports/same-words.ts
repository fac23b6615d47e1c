import type { ReportDocument, ReportItem } from './document'

/** Whether two values of a document say the same, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) =>
    sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}

/** What a report says besides its movements, each part said or not. */
export const partsOfDay = [
  'morningAfter',
  'soreDay',
  'reliefs',
  'isNothingComfortable',
  'smaller',
] as const

/** Whether two answers to one movement say the same, whatever the order of their keys. */
export const sameItem = (a: ReportItem | undefined, b: ReportItem | undefined): boolean =>
  sameValue(a, b)

export const itemFor = (
  document: ReportDocument | null,
  prescriptionId: string,
): ReportItem | undefined => document?.items.find((item) => item.prescriptionId === prescriptionId)

/** Whether two versions of a report say the same, whatever their sequence. */
export const sameWords = (a: ReportDocument, b: ReportDocument): boolean =>
  a.comment === b.comment &&
  partsOfDay.every((part) => sameValue(a[part], b[part])) &&
  a.items.length === b.items.length &&
  a.items.every((item) => sameItem(item, itemFor(b, item.prescriptionId)))
