import { addDays, type Day } from '../days'
import type { Prescription, ProgramDocument } from '../programs/document'
import { currentPhase, plannedOn } from '../programs/planned-day'

/** How many weeks of boxes a sheet can carry. */
export const weekCounts = [1, 2, 4] as const

export type WeekCount = (typeof weekCounts)[number]

/** One movement's line: how many boxes each day of the block has; 0 is a day off. */
export type GridRow = { number: number; prescription: Prescription; boxes: number[] }

/** The days that stand side by side on paper, and a line for each movement. */
export type GridBlock = { days: Day[]; rows: GridRow[] }

/** How often each prescription is planned on a day, by its id. */
function timesById(program: ProgramDocument, day: Day): Map<string, number> {
  const times = new Map<string, number>()
  for (const { entries } of plannedOn(program, day)) {
    for (const { prescription, times: here } of entries) {
      times.set(prescription.id, (times.get(prescription.id) ?? 0) + here)
    }
  }
  return times
}

/**
 * The boxes to tick, day by day from `first` in the patient's calendar, in blocks of `daysAcross`
 * days: exactly what the portal plans for the current phase on those days.
 */
export function tickGrid(
  program: ProgramDocument,
  first: Day,
  weeks: WeekCount,
  daysAcross: 7 | 14,
): GridBlock[] {
  const across = Math.min(daysAcross, weeks * 7)
  const { prescriptions } = currentPhase(program)
  return Array.from({ length: (weeks * 7) / across }, (_, block) => {
    const days = Array.from({ length: across }, (_day, index) =>
      addDays(first, block * across + index),
    )
    const planned = days.map((day) => timesById(program, day))
    const rows = prescriptions.map((prescription, index) => ({
      number: index + 1,
      prescription,
      boxes: planned.map((times) => times.get(prescription.id) ?? 0),
    }))
    return { days, rows }
  })
}
