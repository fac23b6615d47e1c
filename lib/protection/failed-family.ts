import type { MovementDocument } from '../movements/document'
import type { SpinalDirection, StartPosition } from '../movements/vocabulary'
import type { Failing } from './same-family'

/**
 * What a treatment that failed was like: a movement of the library, or the way it moved and whether
 * that was loaded. What shares it is a version of what failed (CLINICAL.md S33, S34).
 */
export type FailedFamily = {
  movement: string | null
  direction: Exclude<SpinalDirection, 'neutral'> | null
  position: StartPosition | null
  isLoaded: boolean
}

/** A treatment as far as it is known to have failed, and what it was like. */
type Treatment = { text: string; effect: string | null; like?: FailedFamily }

/** Loads of 3 and more count as loaded where families are compared. */
const LOADED = 4

const ofAttributes = (text: string, like: FailedFamily): Failing[] =>
  like.direction === null && !like.isLoaded
    ? []
    : [
        {
          slug: '',
          name: text,
          spinalDirection: like.direction ?? 'neutral',
          startPosition: like.position,
          loadLevel: like.isLoaded ? LOADED : 1,
          targetMuscles: [],
          kind: 'contraction',
        },
      ]

/** Treatments that made no difference or made it worse, as things a substitute is compared with. */
export const failedIn = (
  treatments: readonly Treatment[],
  factsOf: (slug: string) => Pick<MovementDocument, keyof Failing> | undefined,
): Failing[] =>
  treatments
    .filter(({ effect }) => effect === 'worse' || effect === 'no-change')
    .flatMap(({ text, like }): Failing[] => {
      if (!like) return []
      const facts = like.movement === null ? undefined : factsOf(like.movement)
      return [...(facts ? [{ ...facts, name: text }] : []), ...ofAttributes(text, like)]
    })

/** The movements of treatments that failed. */
export const failedMovements = (treatments: readonly Treatment[]): string[] =>
  treatments.flatMap(({ effect, like }) =>
    like?.movement && (effect === 'worse' || effect === 'no-change') ? [like.movement] : [],
  )
