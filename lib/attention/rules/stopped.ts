import type { AttentionRule } from '../rule'
import { when } from '../when'

/** RED since a clinician last looked: what goes that way rests until then (CLINICAL.md 2.4). */
export const stopped: AttentionRule<'stopped'> = {
  key: 'stopped',
  label: 'Stopped',
  tone: 'stop',
  weight: 75,
  find: ({ reports }, today) => {
    const open = reports.filter((each) => each.stoppedCount > 0 && !each.isAnswered)
    const [latest] = open
    if (!latest) return null
    const count = open.reduce((sum, each) => sum + each.stoppedCount, 0)
    const leg = open.some((each) => each.wentDownLeg) ? ', pain went further down the leg' : ''
    const what = count === 1 ? 'it hurt' : `it hurt ${count} times, last`
    return {
      fromDay: latest.performedOn,
      words: `${what} ${when(latest.performedOn, today)}${leg}; what hurt rests until a clinician marks it as seen`,
    }
  },
}
