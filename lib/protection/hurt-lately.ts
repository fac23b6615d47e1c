/** How a movement went in the reports of the last weeks: its worst pain (0–10), and skips for pain. */
export type TakenLately = { movement: string; worstPain: number | null; painSkips: number }

/** Reports this far back, in days, say what hurts now. */
export const lateDays = 28

/**
 * CLINICAL.md 2.4, RED: 6 or more, or 3 or more above usual; the clinician's ceiling may lie lower.
 * For a patient whose usual pain is 6 or more the bands say nothing: a rise of 2 does.
 */
const bands = { red: 6, rise: 3, riseWhenUsuallyHigh: 2 } as const

type Judged = { usualPain: number | null; painCeiling: number }

function hurts({ worstPain, painSkips }: TakenLately, { usualPain, painCeiling }: Judged): boolean {
  if (painSkips > 0) return true
  if (worstPain === null) return false
  const usual = usualPain ?? 0
  if (usual >= bands.red) return worstPain - usual >= bands.riseWhenUsuallyHigh
  return (
    worstPain > usual &&
    (worstPain >= Math.min(bands.red, painCeiling + 1) || worstPain - usual >= bands.rise)
  )
}

/** Movements that hurt lately or were skipped for pain: what a substitute must not be a version of. */
export const hurtLately = (taken: readonly TakenLately[], judged: Judged): string[] =>
  taken.filter((each) => hurts(each, judged)).map(({ movement }) => movement)
