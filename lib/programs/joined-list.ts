import { isSame } from './same'

type Three<T> = { base: readonly T[]; mine: readonly T[]; theirs: readonly T[] }

/**
 * One list out of two that grew apart, entry by entry: what only one side changed or took out stands
 * as it is there; what both changed stands as mine. Mine in my order, then what only they added.
 */
export function joinedList<T>({ base, mine, theirs }: Three<T>, keyOf: (entry: T) => string): T[] {
  const [was, ours, other] = [base, mine, theirs].map(
    (list) => new Map(list.map((entry) => [keyOf(entry), entry])),
  ) as [Map<string, T>, Map<string, T>, Map<string, T>]
  return [...new Set([...ours.keys(), ...other.keys()])].flatMap((key): T[] => {
    const isMine = !isSame(was.get(key), ours.get(key)) || isSame(was.get(key), other.get(key))
    const kept = isMine ? ours.get(key) : other.get(key)
    return kept === undefined ? [] : [kept]
  })
}
