import type { ReportDocument, ReportItem } from './document'

type Edit = (document: ReportDocument) => ReportDocument

/** Answers one movement, or answers it anew. */
export const withAnswer =
  (answer: ReportItem): Edit =>
  (document) => {
    const isSame = ({ prescriptionId }: ReportItem) => prescriptionId === answer.prescriptionId
    const items = document.items.some(isSame)
      ? document.items.map((item) => (isSame(item) ? answer : item))
      : [...document.items, answer]
    return { ...document, items }
  }

/** Takes an answer back: the movement is open again. */
export const withoutAnswer =
  (prescriptionId: string): Edit =>
  (document) => ({
    ...document,
    items: document.items.filter((item) => item.prescriptionId !== prescriptionId),
  })

/** Words for the clinician about the whole session. */
export const withComment =
  (comment: string): Edit =>
  (document) => ({ ...document, comment })
