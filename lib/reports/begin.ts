import type { ReportDocument, ReportItem } from './document'

type Sitting = Pick<ReportDocument, 'id' | 'revisionId' | 'performedOn' | 'performedAt' | 'moment'>

/** A report in which nothing is said yet. */
export const blankReport = (sitting: Sitting): ReportDocument => ({
  format: 1,
  sequence: 1,
  items: [],
  comment: '',
  ...sitting,
})

type Said = Pick<ReportItem, 'prescriptionId' | 'movement' | 'status'> & Partial<ReportItem>

/** An answer that says nothing beyond what is given; no number is taken from the plan. */
export const answerOf = (said: Said): ReportItem => ({
  setsDone: null,
  repsDone: null,
  holdSecondsDone: null,
  sideDone: null,
  pain: null,
  effort: null,
  painDirection: null,
  optionUsed: null,
  skipReason: null,
  comment: '',
  ...said,
})
