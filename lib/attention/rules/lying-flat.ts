import { waitingWeight, type AttentionRule } from '../rule'
import { when } from '../when'

/** The week of a pregnancy from which lying flat is left out: the program needs a look, once. */
export const lyingFlat: AttentionRule<'lying-flat'> = {
  key: 'lying-flat',
  label: 'Pregnancy',
  tone: 'careful',
  weight: waitingWeight,
  find: ({ plan, lyingFlatEndsOn: fromDay, lookedOn }, today) => {
    if (!plan || fromDay === null) return null
    const isKnown = plan.publishedOn >= fromDay || (lookedOn !== null && lookedOn >= fromDay)
    if (isKnown) return null
    return {
      fromDay,
      words: `lying flat is left out from the week reached ${when(fromDay, today)}`,
    }
  },
}
