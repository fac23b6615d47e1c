import { thresholds } from '../thresholds'
import type { AttentionRule } from '../rule'
import { when } from '../when'

const { high, rise, riseWhenUsuallyHigh, reportDays } = thresholds.pain

/** Whether a worst pain (0–10) asks for a look, given what is usual for this person. */
export function isHighPain(worst: number, usual: number | null): boolean {
  if (usual === null) return worst >= high
  if (usual < high) return worst >= high || worst - usual >= rise
  return worst > usual && worst >= Math.min(usual + riseWhenUsuallyHigh, 10)
}

const besideUsual = (worst: number, usual: number | null): string => {
  if (usual === null) return ''
  return worst > usual ? `, ${worst - usual} above usual` : `, usual is ${usual}`
}

/** Worst pain at or above the ceiling in an unanswered report of the last days with one. */
export const pain: AttentionRule<'pain'> = {
  key: 'pain',
  label: 'Pain',
  tone: 'stop',
  weight: 80,
  find: ({ reports, usualPain }, today) => {
    const days = [...new Set(reports.map((each) => each.performedOn))].slice(0, reportDays)
    let worst: { on: string; pain: number } | null = null
    for (const { performedOn, worstPain, isAnswered } of reports) {
      if (isAnswered || worstPain === null || !days.includes(performedOn)) continue
      if (!isHighPain(worstPain, usualPain)) continue
      if (!worst || worstPain > worst.pain) worst = { on: performedOn, pain: worstPain }
    }
    if (!worst) return null
    return {
      fromDay: worst.on,
      words: `${worst.pain} of 10 ${when(worst.on, today)}${besideUsual(worst.pain, usualPain)}`,
    }
  },
}
