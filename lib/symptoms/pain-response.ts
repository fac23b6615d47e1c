/**
 * How a movement was taken, from pain before, during and after it (0–10) and how far down it went.
 * Bands of Ageberg 2010 (AGEB10) on whole numbers, relative to the patient's usual pain: CLINICAL.md
 * 2.4. They come from knee work and are defaults; the ceiling is the clinician's.
 */
export type PainResponse = 'green' | 'amber' | 'red'

/** Lowest place the pain reaches, from the spine outwards. */
export const zones = ['back', 'buttock', 'thigh', 'calf', 'foot'] as const
export type Zone = (typeof zones)[number]

export type PainReading = {
  /** Usual pain today, before starting. */
  before: number
  /** Worst during the movement. */
  during: number
  /** Next morning, when it is known. */
  nextMorning: number | null
  /** Whether it was back to `before` within the settling window; null while nobody knows. */
  isSettled: boolean | null
  zoneBefore: Zone | null
  /** Lowest zone it moved to and stayed in; null when it did not move. */
  zoneAfter: Zone | null
  /** A pull further down in a nerve glide that went at once; asked of nerve glides only. */
  isBriefInGlide?: boolean
}

export const painBands = {
  greenUpTo: 2,
  redFrom: 6,
  redRise: 3,
  redNextMorningRise: 2,
  /** From this usual pain on the bands say nothing; only the personal ceiling does. */
  bandsUpToBefore: 5,
  /** Highest rise allowed when usual pain is above the bands. */
  highUsualRise: 1,
} as const

const wentLower = ({ zoneBefore, zoneAfter }: PainReading): boolean =>
  zoneAfter !== null && zones.indexOf(zoneAfter) > zones.indexOf(zoneBefore ?? 'back')

const isWorseNextMorning = ({ before, nextMorning }: PainReading): boolean =>
  nextMorning !== null && nextMorning >= before + painBands.redNextMorningRise

/**
 * GREEN carry on, AMBER keep the dose and do not progress, RED stop that movement. `ceiling` is the
 * clinician's personal limit (2–7). Pain that a leg retreats from into the back is not "lower"; a
 * brief pull further down in a nerve glide is AMBER unless something else is RED (CLINICAL.md 2.5).
 */
export function painResponse(reading: PainReading, ceiling: number): PainResponse {
  const { before, during, nextMorning, isSettled } = reading
  const rise = during - before
  const isBrief = reading.isBriefInGlide === true && wentLower(reading)
  const hasStayedLower = wentLower(reading) && !isBrief
  if (hasStayedLower || isWorseNextMorning(reading) || isSettled === false) return 'red'
  if (before > painBands.bandsUpToBefore) return rise > painBands.highUsualRise ? 'red' : 'amber'
  const limit = Math.min(painBands.redFrom, ceiling + 1)
  if (rise >= painBands.redRise || (during >= limit && rise > 0)) return 'red'
  const isQuiet = during <= painBands.greenUpTo || rise <= 0
  const isMorningQuiet = nextMorning === null || nextMorning <= before
  return isQuiet && isMorningQuiet && !isBrief ? 'green' : 'amber'
}
