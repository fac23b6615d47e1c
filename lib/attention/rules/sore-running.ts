import { soreRunning } from '../../reports/sore-mornings'
import type { AttentionRule } from '../rule'
import { when } from '../when'

/**
 * AMBER twice running since a clinician last looked: an easier option or 25–50 % less is theirs to
 * decide (CLINICAL.md 2.4, 4.3). Nothing changes by itself.
 */
export const soreTwiceRunning: AttentionRule<'sore-running'> = {
  key: 'sore-running',
  label: 'Sore twice running',
  tone: 'careful',
  weight: 68,
  find: ({ reports }, today) => {
    const taken = reports.flatMap((report) => report.taken)
    const isOpen = (day: string) =>
      reports.some(({ performedOn, isAnswered }) => performedOn === day && !isAnswered)
    const [latest] = reports
    if (!latest) return null
    const found = soreRunning(taken, latest.performedOn).filter(({ on }) => isOpen(on))
    const [first, ...others] = found
    if (!first) return null
    const name = taken.find((each) => each.prescriptionId === first.prescriptionId)?.name ?? ''
    const rest = others.length > 0 ? ` and ${others.length} more` : ''
    const on = found.map((each) => each.on).reduce((a, b) => (a > b ? a : b))
    return {
      fromDay: on,
      words: `${name}${rest}, last ${when(on, today)}; an easier option, or a quarter to half less`,
    }
  },
}
