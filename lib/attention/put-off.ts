import { addDays, type Day } from '../days'

/** When a reason comes up again: as it would, or `days` after someone looked at it already. */
export const putOff = (fromDay: Day, lookedOn: Day | null, days: number): Day =>
  lookedOn === null || fromDay > lookedOn ? fromDay : addDays(lookedOn, days)
