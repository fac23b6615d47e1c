import type { AnchorKey } from '../programs/anchors'

/** When in the day a moment usually comes, in hours; null for those that come at any hour. */
const usualHour: Record<AnchorKey, number | null> = {
  'on-waking': 6,
  breakfast: 7.5,
  kettle: null,
  teeth: null,
  'mid-morning': 10,
  desk: null,
  lunch: 12,
  afternoon: 14,
  'after-walk': null,
  'after-work': 17,
  'evening-meal': 18,
  'evening-tv': 19.5,
  bedtime: 21,
  'any-time': null,
}

/** Whether a moment of the day has come by an hour (0–24); one without an hour always has. */
export const hasCome = (moment: AnchorKey, hour: number): boolean =>
  (usualHour[moment] ?? 0) <= hour

/** Whether a moment has an hour of its own that has come. */
export const isUpBy = (moment: AnchorKey, hour: number): boolean =>
  usualHour[moment] !== null && hasCome(moment, hour)
