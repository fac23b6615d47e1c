import type { MovementDocument } from '../movements/document'
import { goalTags, type GoalTag } from '../movements/goal-tags'
import { startPositions } from '../movements/vocabulary'

type Facts = Pick<
  MovementDocument,
  | 'slug'
  | 'name'
  | 'goals'
  | 'startPosition'
  | 'spinalDirection'
  | 'loadLevel'
  | 'equipment'
  | 'region'
>

export type Alternative = { slug: string; reason: string; score: number }

const sharedGoals = (a: Facts, b: Facts): GoalTag[] =>
  a.goals.filter((goal) => b.goals.includes(goal))

function differences(candidate: Facts, from: Facts): string[] {
  return [
    ...(candidate.startPosition !== from.startPosition
      ? [startPositions[candidate.startPosition].toLowerCase()]
      : []),
    ...(candidate.spinalDirection !== from.spinalDirection ? ['another direction'] : []),
    ...(candidate.loadLevel < from.loadLevel ? ['lighter'] : []),
    ...(candidate.equipment.length > from.equipment.length ? ['with more support'] : []),
  ]
}

/**
 * Movements with a goal in common that differ in position, direction, load or support: proposals for
 * the clinician to tick, best first, with the reason in words. Ranked by tags only, never by
 * anything about a patient; the caller filters `candidates` for the patient first. Never heavier.
 * Source: CLINICAL.md S30 and section 5 (b).
 */
export function alternativesFor(
  from: Facts,
  candidates: readonly Facts[],
  count = 6,
): Alternative[] {
  return candidates
    .filter(({ slug, loadLevel }) => slug !== from.slug && loadLevel <= from.loadLevel)
    .flatMap((candidate): Alternative[] => {
      const goals = sharedGoals(candidate, from)
      const differs = differences(candidate, from)
      const [goal] = goals
      if (!goal || differs.length === 0) return []
      const isNear = candidate.region === from.region
      return [
        {
          slug: candidate.slug,
          reason: `Also for ${goalTags[goal].toLowerCase()}: ${differs.join(', ')}.`,
          score: goals.length * 3 + differs.length * 2 + (isNear ? 2 : 0),
        },
      ]
    })
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, count)
}
