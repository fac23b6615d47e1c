import type { Day } from '../days'
import type { AttentionFacts } from './facts'
import { waitingWeight, type AttentionTone } from './rule'
import { attentionRules, type AttentionKey } from './rules'

/** A reason to look, in force from `fromDay` on. Reads as "label: words". */
export type AttentionItem = Readonly<{
  rule: AttentionKey
  label: string
  tone: AttentionTone
  weight: number
  fromDay: Day
  words: string
}>

/** Every reason the facts hold, heaviest first, those of coming days included. */
export function attentionItems(facts: AttentionFacts, today: Day): AttentionItem[] {
  if (facts.isEnded) return []
  return attentionRules
    .flatMap(({ key, label, tone, weight, find }) => {
      const found = find(facts, today)
      return found ? [{ rule: key, label, tone, weight, ...found }] : []
    })
    .sort((a, b) => b.weight - a.weight)
}

/** The reasons that hold on a day, heaviest first. */
export const attentionOn = (facts: AttentionFacts, today: Day): AttentionItem[] =>
  attentionItems(facts, today).filter(
    (item) => item.weight > waitingWeight || item.fromDay <= today,
  )
