import type { MovementDocument } from '../movements/document'
import type { Precaution } from '../movements/precautions'
import { gateConflicts, type ProtectiveCriterion } from '../movements/protective-criteria'
import { gateWords } from './gate'
import { directions, goesHeldWay, type Direction } from './held-direction'
import { precautionRules, withImplied } from './precaution-rules'
import type { ProtectionProfile } from './profile'

export type Facts = Pick<
  MovementDocument,
  | 'slug'
  | 'criteria'
  | 'precautions'
  | 'spinalDirection'
  | 'loadLevel'
  | 'dose'
  | 'startPosition'
  | 'isOfferedByDefault'
>

/** Why a movement is not for this patient now. `words` finish the sentence "Left out: …". */
export type Exclusion =
  | { rule: 'gate'; criterion: ProtectiveCriterion; words: string }
  | { rule: 'precaution'; code: Precaution; words: string }
  | { rule: 'direction'; direction: Direction; words: string }
  | { rule: 'load'; words: string }
  | { rule: 'clinician-only'; words: string }

/**
 * Every reason that keeps a movement from a patient, before any override. Used for greying, for
 * suggestions, for options and again for each swap: one filter everywhere. Source: CLINICAL.md
 * 1.2 (gates), 2.4 (load), 2.5 (directions), 2.6 (precautions), 8 (never self-selected).
 */
export function exclusionsOf(movement: Facts, profile: ProtectionProfile): Exclusion[] {
  const gates = gateConflicts(movement.criteria).map((criterion): Exclusion => ({
    rule: 'gate',
    criterion,
    words: gateWords[criterion] ?? '',
  }))
  const codes = withImplied(profile.precautions)
    .filter((code) => movement.precautions.includes(code))
    .filter((code) => code !== 'CLIN_ONLY' && precautionRules[code].effect === 'block')
    .map((code): Exclusion => ({ rule: 'precaution', code, words: precautionRules[code].words }))
  const held = profile.heldDirections
    .filter(({ direction }) => goesHeldWay(movement, direction))
    .map(({ direction, reviewOn }): Exclusion => ({
      rule: 'direction',
      direction,
      words: `${directions[direction].toLowerCase()} is held for now, until ${reviewOn} at the earliest`,
    }))
  const load: Exclusion[] =
    movement.loadLevel > profile.loadCeiling
      ? [
          {
            rule: 'load',
            words: `load ${movement.loadLevel} is above the ceiling of ${profile.loadCeiling}`,
          },
        ]
      : []
  const restricted: Exclusion[] =
    movement.precautions.includes('CLIN_ONLY') || !movement.isOfferedByDefault
      ? [{ rule: 'clinician-only', words: precautionRules.CLIN_ONLY.words }]
      : []
  return [...gates, ...codes, ...held, ...load, ...restricted]
}

/** Precautions of this patient that let a movement in, with words to take care by. */
export const caresOf = (movement: Facts, profile: ProtectionProfile): string[] =>
  withImplied(profile.precautions)
    .filter((code) => movement.precautions.includes(code))
    .filter((code) => precautionRules[code].effect === 'care')
    .map((code) => precautionRules[code].words)

export const isOverridden = (slug: string, profile: ProtectionProfile): boolean =>
  profile.overrides.some(({ movement }) => movement === slug)

/** Whether a clinician may put it into the program without saying why. */
export const isOpenToClinician = (movement: Facts, profile: ProtectionProfile): boolean =>
  exclusionsOf(movement, profile).length === 0 || isOverridden(movement.slug, profile)

/**
 * Whether the patient may reach it by their own tap (swap, easier, harder, sore day). A clinician's
 * override counts for gates, precautions, directions and load, never for what only a clinician picks.
 */
export const isOpenToPatient = (movement: Facts, profile: ProtectionProfile): boolean => {
  const reasons = exclusionsOf(movement, profile)
  if (reasons.some(({ rule }) => rule === 'clinician-only')) return false
  return reasons.length === 0 || isOverridden(movement.slug, profile)
}
