import { alternativesFor } from './alternatives'

type Facts = Parameters<typeof alternativesFor>[0] & { kind: string }

export type StandIn = { slug: string; reason: string }

/** The best other way of each movement, each once. */
function otherWays(leftOut: readonly Facts[], open: readonly Facts[]): StandIn[] {
  const found = new Map<string, StandIn>()
  for (const movement of leftOut) {
    const best = alternativesFor(movement, open).find(({ slug }) => !found.has(slug))
    if (!best) continue
    const reason = `Instead of ${movement.name}. ${best.reason}`
    found.set(best.slug, { slug: best.slug, reason })
  }
  return [...found.values()]
}

const restPositions = (open: readonly Facts[]): StandIn[] =>
  open
    .filter(({ kind }) => kind === 'position')
    .sort((a, b) => a.loadLevel - b.loadLevel || (a.slug < b.slug ? -1 : 1))
    .map(({ slug }) => ({ slug, reason: 'A position to rest in.' }))

/**
 * What could take the place of movements that are all left out: the best other way of each, and a rest
 * position at the end, so that nobody is left with nothing (CLINICAL.md S29, S30). `open` is what the
 * patient's protection lets in and nothing like what hurt; the clinician picks.
 */
export function standInsFor(
  leftOut: readonly Facts[],
  open: readonly Facts[],
  count = 4,
): StandIn[] {
  const ways = otherWays(leftOut, open)
  const isWay = (slug: string) => ways.some((each) => each.slug === slug)
  const rests = restPositions(open).filter(({ slug }) => !isWay(slug))
  const places = rests.length > 0 ? count - 1 : count
  return [...ways.slice(0, places), ...rests].slice(0, count)
}
