import type { ReportItem } from '@/lib/reports/document'

/** One movement done, with nothing else said of it unless given. */
export const doneItem = (values: Partial<ReportItem> = {}): ReportItem => ({
  prescriptionId: '01926d4e-0000-7000-8000-000000000001',
  movement: 'bridge',
  status: 'done',
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
  ...values,
})
