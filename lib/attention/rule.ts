import type { Day } from '../days'
import type { AttentionFacts } from './facts'

/** How loud a reason is; the label says it in a word, the colour only repeats it. */
export type AttentionTone = 'stop' | 'careful' | 'accent' | 'plain'

/**
 * The weight of everything that may come up by the passing of days alone. It is the lowest there is,
 * and one for all: so a patient's place on a list changes at most once until something is written.
 */
export const waitingWeight = 10

/** Takes effect on `fromDay`, which only for rules of the waiting weight may lie ahead. */
type Finding = { fromDay: Day; words: string }

/** A reason to look at a patient, found in the facts and nothing else. */
export type AttentionRule<Key extends string = string> = Readonly<{
  key: Key
  label: string
  tone: AttentionTone
  weight: number
  find: (facts: AttentionFacts, today: Day) => Finding | null
}>
