import { addDays, daysBetween, type Day } from '../days'

/**
 * When a patient is asked how they are (CLINICAL.md S31). The two questions are about two weeks, so they
 * come no sooner than that; with no other reason after six, as the default schedule of questionnaires
 * has it (4). What counts as a long flare is a default of ours [J].
 */
export const asking = {
  quietForDays: 14,
  usuallyAfterDays: 42,
  longFlare: { withinDays: 14, painfulDays: 3, fromFirstToLastDays: 7 },
} as const

export type AskReason = 'nothing-comfortable' | 'nothing-open' | 'long-flare' | 'a-while'

export type AskedFrom = Readonly<{
  today: Day
  /** When they last answered or said "not now". */
  lastOn: Day | null
  /** When they first came. */
  cameOn: Day | null
  nothingComfortableOn: Day | null
  isNothingOpen: boolean
  /** Days with high pain. */
  painfulDays: readonly Day[]
}>

function isLongFlare(painfulDays: readonly Day[], today: Day): boolean {
  const { withinDays, painfulDays: least, fromFirstToLastDays } = asking.longFlare
  const from = addDays(today, -withinDays)
  const days = [...new Set(painfulDays)].filter((day) => day >= from).sort()
  const [first] = days
  const last = days[days.length - 1]
  if (first === undefined || last === undefined || days.length < least) return false
  return daysBetween(first, last) >= fromFirstToLastDays
}

/** Why to ask on a day how the patient is; null while there is no reason, or they were asked lately. */
export function whyAsk(known: AskedFrom): AskReason | null {
  const { today, lastOn, cameOn, nothingComfortableOn, isNothingOpen, painfulDays } = known
  if (lastOn && daysBetween(lastOn, today) < asking.quietForDays) return null
  if (nothingComfortableOn && daysBetween(nothingComfortableOn, today) <= 1) {
    return 'nothing-comfortable'
  }
  if (isNothingOpen) return 'nothing-open'
  if (isLongFlare(painfulDays, today)) return 'long-flare'
  const since = lastOn ?? cameOn
  return since && daysBetween(since, today) >= asking.usuallyAfterDays ? 'a-while' : null
}
