import type { Day } from '../days'
import type { AttentionItem } from './attention'
import { waitingWeight } from './rule'

/**
 * A patient's place on a list until something is written: rank 0 is at ease; the waiting weight
 * holds from `from` on; anything above holds now, and `from` is the day it came up.
 */
export type Position = Readonly<{ rank: number; from: Day | null; silentFrom: Day | null }>

const earliest = (items: readonly AttentionItem[]): AttentionItem | undefined =>
  items.reduce<AttentionItem | undefined>(
    (first, item) => (first && first.fromDay <= item.fromDay ? first : item),
    undefined,
  )

/** The place that a patient's reasons (those of coming days included) give them. */
export function positionOf(items: readonly AttentionItem[]): Position {
  const heaviest = items.find((item) => item.weight > waitingWeight)
  const decisive = heaviest ?? earliest(items)
  return {
    rank: decisive?.weight ?? 0,
    from: decisive?.fromDay ?? null,
    silentFrom: items.find((item) => item.rule === 'silence')?.fromDay ?? null,
  }
}

/** The rank that is in force on a day. */
export const rankOn = ({ rank, from }: Position, day: Day): number =>
  rank > waitingWeight || (from !== null && from <= day) ? rank : 0
