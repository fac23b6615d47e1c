import { addDays, daysBetween, type Day } from '../days'

/**
 * When a change of pain counts for a person: 2 points of ten, or 30 % (Ostelo 2008, OSTE08;
 * CLINICAL.md 4, S39). That two weeks are compared, from three told days each, is ours [J].
 */
export const countingChange = { points: 2, share: 0.3, weekDays: 7, leastDays: 3 } as const

export type ChangeOfPain = { then: number; now: number; kind: 'less' | 'more' | 'same' }

type ToldDay = { day: Day; worstPain: number | null }

const mean = (pains: readonly number[]): number =>
  pains.reduce((sum, pain) => sum + pain, 0) / pains.length

/**
 * The first week with numbers beside the last one, in whole points of ten, and whether the change
 * counts. Null where the two weeks meet, or either has too few numbers. `told` is oldest first.
 */
export function changeThatCounts(told: readonly ToldDay[], today: Day): ChangeOfPain | null {
  const { points, share, weekDays, leastDays } = countingChange
  const said = told.flatMap(({ day, worstPain }) =>
    worstPain === null ? [] : [{ day, pain: worstPain }],
  )
  const first = said[0]?.day
  const lastFrom = addDays(today, 1 - weekDays)
  if (!first || daysBetween(first, lastFrom) < weekDays) return null
  const early = said.filter(({ day }) => daysBetween(first, day) < weekDays)
  const late = said.filter(({ day }) => day >= lastFrom)
  if (early.length < leastDays || late.length < leastDays) return null
  const before = mean(early.map(({ pain }) => pain))
  const after = mean(late.map(({ pain }) => pain))
  const change = Math.abs(after - before)
  const counts = change >= points || (change >= 1 && change >= before * share)
  const kind = !counts ? 'same' : after < before ? 'less' : 'more'
  return { then: Math.round(before), now: Math.round(after), kind }
}
