import { addDays, type Day } from '../../days'
import { putOff } from '../put-off'
import { thresholds } from '../thresholds'
import { waitingWeight, type AttentionRule } from '../rule'
import { when } from '../when'

/** Two weeks before the end; looked at before that, it comes again at the latest when it is over. */
function newsFrom(endsOn: Day, lookedOn: Day | null): Day {
  const isOverFrom = addDays(endsOn, 1)
  const again = putOff(addDays(endsOn, -thresholds.clearanceDays), lookedOn, thresholds.putOffDays)
  return lookedOn !== null && lookedOn < isOverFrom && again > isOverFrom ? isOverFrom : again
}

/** A go-ahead that the plan rests on runs out, or has run out. */
export const clearanceExpiring: AttentionRule<'clearance-expiring'> = {
  key: 'clearance-expiring',
  label: 'Clearance',
  tone: 'careful',
  weight: waitingWeight,
  find: ({ clearanceEndsOn, lookedOn }, today) =>
    clearanceEndsOn === null
      ? null
      : {
          fromDay: newsFrom(clearanceEndsOn, lookedOn),
          words: `${clearanceEndsOn < today ? 'ran out' : 'runs out'} ${when(clearanceEndsOn, today)}`,
        },
}
