import type { MovementDocument } from '../movements/document'
import { spinalDirections, startPositions, type StartPosition } from '../movements/vocabulary'

type Facts = Pick<
  MovementDocument,
  'slug' | 'name' | 'spinalDirection' | 'startPosition' | 'loadLevel' | 'targetMuscles' | 'kind'
>

/** What hurt or failed; a treatment outside the library may have no start position. */
export type Failing = Omit<Facts, 'startPosition'> & { startPosition: StartPosition | null }

/** Load at which a movement counts as loaded for this comparison. */
const loadedFrom = 3

const lengthened = ({ kind, targetMuscles }: Pick<Facts, 'kind' | 'targetMuscles'>): string[] =>
  targetMuscles.filter((muscle) => kind === 'stretch' || muscle.includes('(lengthening)'))

const isLoaded = ({ loadLevel }: Pick<Facts, 'loadLevel'>): boolean => loadLevel >= loadedFrom

/**
 * What a substitute shares with a movement that hurt or failed, in words; empty when it is really
 * something else. "New options are often another version of one that failed" (CLINICAL.md S33, 5c):
 * compares direction, start position, load and the muscle that is lengthened.
 */
export function sharedWith(substitute: Facts, failing: Failing): string[] {
  const isSpinal = failing.spinalDirection !== 'neutral'
  const muscles = lengthened(failing).filter((muscle) => lengthened(substitute).includes(muscle))
  return [
    ...(isSpinal && substitute.spinalDirection === failing.spinalDirection
      ? [
          (isLoaded(failing) && isLoaded(substitute) ? 'loaded ' : '') +
            spinalDirections[failing.spinalDirection].toLowerCase(),
        ]
      : []),
    ...(!isSpinal && isLoaded(failing) && isLoaded(substitute) ? ['a high load'] : []),
    ...(substitute.startPosition === failing.startPosition
      ? [`the same position (${startPositions[substitute.startPosition].toLowerCase()})`]
      : []),
    ...muscles.map((muscle) => `a stretch of ${muscle.replace(' (lengthening)', '')}`),
  ]
}

/** The warning a clinician sees, e.g. "Like the full sit-up: loaded flexion", or null. */
export function familyWarning(substitute: Facts, failing: readonly Failing[]): string | null {
  for (const each of failing) {
    const shared = sharedWith(substitute, each)
    const isFamily = shared.length > 1 || shared.some((words) => !words.startsWith('the same'))
    if (isFamily) return `Like “${each.name}”: ${shared.join(', ')}.`
  }
  return null
}
