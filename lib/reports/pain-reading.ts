import { painBands, painResponse, zones, type PainReading } from '../symptoms/pain-response'
import type { MorningAfter, ReportItem } from './document'

type Said = Pick<ReportItem, 'pain' | 'painBefore' | 'zone' | 'isFurtherDown' | 'isBriefInGlide'>

/** Where usual pain is unknown, only how high it went counts: as a rise of this much. */
const RISE_WHEN_UNKNOWN = 2

const usualOf = ({ pain, painBefore }: Said): number =>
  painBefore ?? Math.max(0, (pain ?? 0) - RISE_WHEN_UNKNOWN)

/** The zone above one, towards the spine; the back itself has none. */
const zoneAbove = (zone: PainReading['zoneAfter']): PainReading['zoneBefore'] =>
  zone === null ? null : (zones[zones.indexOf(zone) - 1] ?? null)

/**
 * What one answer says of pain, put as the pain rule wants it. Null when nothing was said of pain.
 * Pain that went further down than usual counts as having stayed there: asking later is no excuse
 * for going on now (CLINICAL.md 2.4, stop rules).
 */
export function painReading(said: Said, morning?: MorningAfter): PainReading | null {
  if (said.pain === null && !said.isFurtherDown) return null
  const zone = said.zone ?? null
  const before = usualOf(said)
  return {
    before,
    during: said.pain ?? before,
    nextMorning: morning?.pain ?? null,
    isSettled: morning?.settling ? morning.settling !== 'not-yet' : null,
    zoneBefore: said.isFurtherDown ? zoneAbove(zone) : zone,
    zoneAfter: said.isFurtherDown ? zone : null,
    isBriefInGlide: said.isBriefInGlide === true,
  }
}

/** How one movement was taken; green where nothing was said. `ceiling` is the clinician's (2–7). */
export function responseOf(
  said: Said,
  ceiling: number,
  morning?: MorningAfter,
): ReturnType<typeof painResponse> {
  const reading = painReading(said, morning)
  return reading ? painResponse(reading, ceiling) : 'green'
}

/** Highest ceiling nobody has lowered (CLINICAL.md 8: default 5). */
export const USUAL_CEILING = painBands.redFrom - 1
