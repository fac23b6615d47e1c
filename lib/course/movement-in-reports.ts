import type { Liking } from '../reports/liking'
import type { PainDirection } from '../reports/pain-directions'
import type { SkipReason } from '../reports/skip-reasons'

/** How often reports said the same of a movement. */
export type SaidOfMovement = Readonly<{
  movement: string
  status: 'done' | 'part' | 'skipped'
  pain: number | null
  skipReason: SkipReason | null
  painDirection: PainDirection | null
  liking: Liking | null
  worry: number | null
  count: number
}>

export type MovementInReports = Readonly<{
  movement: string
  done: number
  part: number
  skipped: number
  worstPain: number | null
  /** The middle one of the pains said; half were this or less. */
  usualPain: number | null
  skips: readonly { reason: SkipReason; count: number }[]
  directions: readonly { direction: PainDirection; count: number }[]
  /** The most it worried them (0–10), of the times they said. */
  worstWorry: number | null
  /** How it felt to do, apart from pain. */
  felt: readonly { liking: Liking; count: number }[]
}>

const total = (said: readonly SaidOfMovement[]): number =>
  said.reduce((sum, { count }) => sum + count, 0)

function middlePain(said: readonly SaidOfMovement[]): number | null {
  const pains = said
    .flatMap(({ pain, count }) => (pain === null ? [] : [{ pain, count }]))
    .sort((a, b) => a.pain - b.pain)
  const half = pains.reduce((sum, { count }) => sum + count, 0) / 2
  let reached = 0
  for (const { pain, count } of pains) {
    reached += count
    if (reached >= half) return pain
  }
  return null
}

const counted = <K extends string>(
  said: readonly SaidOfMovement[],
  keyOf: (each: SaidOfMovement) => K | null,
): { key: K; count: number }[] => {
  const counts = new Map<K, number>()
  for (const each of said) {
    const key = keyOf(each)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + each.count)
  }
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count)
}

const higher = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b)

function summed(movement: string, said: readonly SaidOfMovement[]): MovementInReports {
  const of = (status: SaidOfMovement['status']) => said.filter((each) => each.status === status)
  const pains = said.flatMap(({ pain }) => (pain === null ? [] : [pain]))
  const skips = counted(of('skipped'), ({ skipReason }) => skipReason)
  const directions = counted(said, ({ painDirection }) => painDirection)
  const felt = counted(said, ({ liking }) => liking)
  return {
    movement,
    done: total(of('done')),
    part: total(of('part')),
    skipped: total(of('skipped')),
    worstWorry: said.reduce<number | null>((most, { worry }) => higher(most, worry), null),
    worstPain: pains.length > 0 ? Math.max(...pains) : null,
    usualPain: middlePain(said),
    skips: skips.map(({ key, count }) => ({ reason: key, count })),
    felt: felt.map(({ key, count }) => ({ liking: key, count })),
    directions: directions.map(({ key, count }) => ({ direction: key, count })),
  }
}

/** "Which movement hurts?": each movement with what was said of it, the sorest first. */
export function movementsInReports(said: readonly SaidOfMovement[]): MovementInReports[] {
  const movements = [...new Set(said.map(({ movement }) => movement))]
  return movements
    .map((movement) =>
      summed(
        movement,
        said.filter((each) => each.movement === movement),
      ),
    )
    .sort(
      (a, b) =>
        (b.worstPain ?? -1) - (a.worstPain ?? -1) ||
        b.skipped - a.skipped ||
        (a.movement < b.movement ? -1 : 1),
    )
}
