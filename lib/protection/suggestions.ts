import type { MovementDocument } from '../movements/document'
import type { GoalTag } from '../movements/goal-tags'
import { startPositions } from '../movements/vocabulary'
import { allNeeds, meets, needs, type Need } from './coverage'
import { isOpenToClinician, type Facts } from './patient-filter'
import type { ProtectionProfile } from './profile'

type Candidate = Facts & Pick<MovementDocument, 'name' | 'goals' | 'region' | 'equipment'>

export type Suggestion = { slug: string; name: string; reason: string }

type Setting = {
  /** Needs the program does not cover yet. */
  missed: readonly Need[]
  /** Movements the program has, which are never suggested again. */
  present: readonly Pick<Candidate, 'slug' | 'goals' | 'region'>[]
  profile: ProtectionProfile
  /** Whether a movement is too much like one that hurt. */
  isLikeOneThatHurt: (slug: string) => boolean
  favourites: ReadonlySet<string>
}

const shared = (a: readonly GoalTag[], b: readonly GoalTag[]): number =>
  a.filter((goal) => b.includes(goal)).length

/** Further needs count most, then the program’s own goals and region, then ease; weights are [J]. */
function rankOf(candidate: Candidate, { missed, present, favourites }: Setting): number {
  const filled = missed.filter((each) => meets(candidate, each)).length
  const goals = present.reduce((sum, each) => sum + shared(candidate.goals, each.goals), 0)
  const isNear = present.some(({ region }) => region === candidate.region)
  return (
    filled * 4 +
    Math.min(goals, 3) +
    (isNear ? 1 : 0) +
    (favourites.has(candidate.slug) ? 3 : 0) -
    candidate.loadLevel -
    candidate.precautions.length / 2 -
    candidate.equipment.length / 2
  )
}

function reasonFor(candidate: Candidate, { missed }: Setting): string {
  const filled = allNeeds.filter((each) => missed.includes(each) && meets(candidate, each))
  const names = filled.map((each) => needs[each].name.toLowerCase())
  const place = startPositions[candidate.startPosition].toLowerCase()
  return `Covers ${names.join(', ')}. ${place[0]?.toUpperCase()}${place.slice(1)}, load ${candidate.loadLevel}.`
}

/**
 * Movements that would fill a need of the program, best first, each with its reason. Only what the
 * patient's protection lets in without an override, and nothing like what hurt (CLINICAL.md S12, S33).
 */
export function suggestionsFor(
  need: Need,
  candidates: readonly Candidate[],
  setting: Setting,
  count = 3,
): Suggestion[] {
  const present = new Set(setting.present.map(({ slug }) => slug))
  return candidates
    .filter((each) => meets(each, need) && !present.has(each.slug))
    .filter((each) => isOpenToClinician(each, setting.profile))
    .filter(({ slug }) => !setting.isLikeOneThatHurt(slug))
    .map((each) => ({ each, rank: rankOf(each, setting) }))
    .sort((a, b) => b.rank - a.rank || (a.each.slug < b.each.slug ? -1 : 1))
    .slice(0, count)
    .map(({ each }) => ({ slug: each.slug, name: each.name, reason: reasonFor(each, setting) }))
}
