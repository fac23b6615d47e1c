import { addDays, daysBetween, type Day } from '../days'

/**
 * Bounds of the numbers a clinician enters. From which week lying flat is left out: 20, may be 16
 * (CLINICAL.md 2.6 PREG_SUPINE, from memory there, and 8). The ceiling for resting blood pressure:
 * 180/110, may be lowered, never raised above 200/110 (CLINICAL.md 2.3 and 8, from memory there). How low
 * it may go, and what counts as a number at all, is ours [J].
 */
export const numberBounds = {
  weeks: { least: 1, most: 42 },
  supineFromWeek: { least: 16, usual: 20, most: 20 },
  systolic: { least: 60, most: 260 },
  diastolic: { least: 30, most: 160 },
  systolicCeiling: { least: 120, usual: 180, most: 200 },
  diastolicCeiling: { least: 70, usual: 110, most: 110 },
} as const

/** A pregnancy as it was counted on a day. */
export type Pregnancy = { weeks: number; countedOn: Day; supineFromWeek: number }

/** Resting blood pressure in mmHg, and the ceiling the clinician set for this patient. */
export type Pressure = {
  systolic: number
  diastolic: number
  measuredOn: Day
  ceiling: { systolic: number; diastolic: number }
}

const WEEK = 7

/** The week of pregnancy on a day: 20 from the day on which twenty weeks are full. */
export const weekOn = ({ weeks, countedOn }: Pregnancy, day: Day): number =>
  weeks + Math.floor(daysBetween(countedOn, day) / WEEK)

/** The first day on which lying flat is left out. */
export const lyingFlatEndsOn = ({ weeks, countedOn, supineFromWeek }: Pregnancy): Day =>
  addDays(countedOn, (supineFromWeek - weeks) * WEEK)

/** At or over either ceiling, exercise waits for a clearance. */
export const isOverCeiling = ({ systolic, diastolic, ceiling }: Pressure): boolean =>
  systolic >= ceiling.systolic || diastolic >= ceiling.diastolic

type Both = { systolic: number; diastolic: number }

/** "184/96". */
export const pressureInWords = ({ systolic, diastolic }: Both): string => `${systolic}/${diastolic}`
