import type { ReportDocument, ReportItem } from './document'

/** The movement an item is about: the other way, where one was used. */
export const movementDone = ({ optionUsed, movement }: ReportItem): string => optionUsed ?? movement

/** A report in which "went at once" stands of these movements alone; elsewhere it was never asked. */
export const briefOnlyIn = (glides: readonly string[], report: ReportDocument): ReportDocument => ({
  ...report,
  items: report.items.map((item) =>
    item.isBriefInGlide && !glides.includes(movementDone(item))
      ? { ...item, isBriefInGlide: null }
      : item,
  ),
})
