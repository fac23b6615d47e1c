import type { RecentReport } from '../facts'
import { thresholds } from '../thresholds'
import type { AttentionRule } from '../rule'

/** The latest mentions of one movement, newest first. */
const mentionsOf = (reports: readonly RecentReport[], movement: string) =>
  reports.flatMap((report) =>
    report.mentions
      .filter((mention) => mention.movement === movement)
      .map((mention) => ({ ...mention, report })),
  )

/** The same movement left out for pain or worry every time it came up lately (CLINICAL.md 4.4, S26). */
export const skippedForPain: AttentionRule<'skipped-for-pain'> = {
  key: 'skipped-for-pain',
  label: 'Left out, sore or worried',
  tone: 'careful',
  weight: 70,
  find: ({ reports }) => {
    const movements = new Set(reports.flatMap((r) => r.mentions.map((m) => m.movement)))
    const found = [...movements].flatMap((movement) => {
      const latest = mentionsOf(reports, movement).slice(0, thresholds.painSkipsRunning)
      const isRunning =
        latest.length === thresholds.painSkipsRunning &&
        latest.every((mention) => mention.isSkippedForPain) &&
        !latest[0]?.report.isAnswered
      return isRunning && latest[0] ? [latest[0]] : []
    })
    const [first, ...others] = found
    if (!first) return null
    const rest = others.length > 0 ? ` and ${others.length} more` : ''
    const days = found.map((mention) => mention.report.performedOn)
    return {
      fromDay: days.reduce((a, b) => (a > b ? a : b)),
      words: `${first.name}${rest}, twice running`,
    }
  },
}
