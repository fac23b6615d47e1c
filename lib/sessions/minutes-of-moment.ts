import { secondsOfPractice } from '../programs/minutes-a-day'
import type { PlannedEntry, PlannedMoment } from '../programs/planned-day'

const inMinutes = (seconds: number): number => Math.ceil(seconds / 60)

const secondsOf = (entries: readonly PlannedEntry[], isOnce: boolean): number =>
  entries.reduce(
    (sum, { prescription, times }) =>
      sum + secondsOfPractice(prescription.dose) * (isOnce ? 1 : times),
    0,
  )

/** Whole minutes one sitting of a moment takes, rounded up. */
export const minutesOfSitting = ({ entries }: PlannedMoment): number =>
  inMinutes(secondsOf(entries, true))

/** Whole minutes all sittings of a day take, rounded up. */
export const minutesOfDay = (moments: readonly PlannedMoment[]): number =>
  inMinutes(moments.reduce((sum, { entries }) => sum + secondsOf(entries, false), 0))
