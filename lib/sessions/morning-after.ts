import type { MorningAfter, ReportDocument } from '../reports/document'
import { responseOf } from '../reports/pain-reading'

/**
 * The report of yesterday to ask about this morning: the most painful one in which something was
 * more than quiet. Null when all was quiet, or it was asked already. CLINICAL.md 2.4, next morning.
 */
export function reportToAskAbout(
  yesterday: readonly ReportDocument[],
  ceiling: number,
): ReportDocument | null {
  if (yesterday.some(({ morningAfter }) => morningAfter)) return null
  const worst = ({ items }: ReportDocument) => Math.max(...items.map(({ pain }) => pain ?? 0))
  const sore = yesterday.filter(({ items }) =>
    items.some((item) => responseOf(item, ceiling) !== 'green'),
  )
  return [...sore].sort((a, b) => worst(b) - worst(a))[0] ?? null
}

/** What one morning says of the day before: the most serious of what hurt. */
export function responseAfter(
  { items }: Pick<ReportDocument, 'items'>,
  morning: MorningAfter,
  ceiling: number,
): ReturnType<typeof responseOf> {
  const responses = items.map((item) => responseOf(item, ceiling, morning))
  return responses.includes('red') ? 'red' : responses.includes('amber') ? 'amber' : 'green'
}
