import { sayDate } from '../days'
import type { MovementDocument } from '../movements/document'
import type { Precaution } from '../movements/precautions'
import { gateConflicts, type ProtectiveCriterion } from '../movements/protective-criteria'
import { gateWords } from './gate'
import { directions, goesHeldWay, type Direction } from './held-direction'
import { precautionRules, withImplied } from './precaution-rules'
import type { Override } from './override'
import type { ProfileOnDay } from './profile'

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

/** What a precaution says of a movement, with the number it rests on where it rests on one. */
const wordsOf = (code: Precaution, { because }: ProfileOnDay): string => {
  const number = because?.[code]
  const { words } = precautionRules[code]
  return number ? `${words} (${number})` : words
}

/**
 * Every reason that keeps a movement from a patient, before any override. Used for greying, for
 * suggestions, for options and again for each swap: one filter everywhere. Source: CLINICAL.md
 * 1.2 (gates), 2.4 (load), 2.5 (directions), 2.6 (precautions), 8 (never self-selected).
 */
export function exclusionsOf(movement: Facts, profile: ProfileOnDay): Exclusion[] {
  const gates = gateConflicts(movement.criteria).map((criterion): Exclusion => ({
    rule: 'gate',
    criterion,
    words: gateWords[criterion] ?? '',
  }))
  const codes = withImplied(profile.precautions)
    .filter((code) => movement.precautions.includes(code))
    .filter((code) => code !== 'CLIN_ONLY' && precautionRules[code].effect === 'block')
    .map((code): Exclusion => ({ rule: 'precaution', code, words: wordsOf(code, profile) }))
  const held = profile.heldDirections
    .filter(({ direction }) => goesHeldWay(movement, direction))
    .map(({ direction, reviewOn }): Exclusion => ({
      rule: 'direction',
      direction,
      words: `${directions[direction].toLowerCase()} is held until it is reviewed, ${sayDate(reviewOn, { withYear: false })}`,
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
export const caresOf = (movement: Facts, profile: ProfileOnDay): string[] =>
  withImplied(profile.precautions)
    .filter((code) => movement.precautions.includes(code))
    .filter((code) => precautionRules[code].effect === 'care')
    .map((code) => wordsOf(code, profile))

/** What an override names a reason by: "direction:flexion", "precaution:OSTEO", "gate:1", "load". */
export function exclusionKey(exclusion: Exclusion): string {
  if (exclusion.rule === 'gate') return `gate:${exclusion.criterion}`
  if (exclusion.rule === 'precaution') return `precaution:${exclusion.code}`
  if (exclusion.rule === 'direction') return `direction:${exclusion.direction}`
  return exclusion.rule
}

/** The reasons against a movement that no override of it has answered. */
export function openExclusions(
  movement: Facts,
  profile: ProfileOnDay,
  overrides: readonly Override[] = [],
): Exclusion[] {
  const answered = new Set(
    overrides.filter((each) => each.movement === movement.slug).flatMap(({ covers }) => covers),
  )
  return exclusionsOf(movement, profile).filter((each) => !answered.has(exclusionKey(each)))
}

/** Whether it may stand in the program: no reason speaks against it that was not answered. */
export const isOpenToClinician = (
  movement: Facts,
  profile: ProfileOnDay,
  overrides: readonly Override[] = [],
): boolean => openExclusions(movement, profile, overrides).length === 0

/**
 * Whether the patient may reach it by their own tap (swap, easier, harder, sore day). A clinician's
 * override counts for gates, precautions, directions and load, never for what only a clinician picks.
 */
export const isOpenToPatient = (
  movement: Facts,
  profile: ProfileOnDay,
  overrides: readonly Override[] = [],
): boolean =>
  isOpenToClinician(movement, profile, overrides) &&
  exclusionsOf(movement, profile).every(({ rule }) => rule !== 'clinician-only')

/** Reasons as one clause: "bends the loaded spine forward; load 4 is above the ceiling of 2". */
export const inOneClause = (exclusions: readonly Exclusion[]): string =>
  [...new Set(exclusions.map(({ words }) => words))].join('; ')

/** What weighs most with a clinician comes first: today's hold, a condition, the load, the rest. */
const weight: Record<Exclusion['rule'], number> = {
  direction: 0,
  precaution: 1,
  load: 2,
  gate: 3,
  'clinician-only': 4,
}

/** The reason that weighs most, and how many more there are: "bends the loaded spine, and 3 more". */
export function inShort(exclusions: readonly Exclusion[]): string {
  const [first, ...rest] = [...exclusions].sort((a, b) => weight[a.rule] - weight[b.rule])
  if (!first) return ''
  return rest.length === 0 ? first.words : `${first.words}, and ${rest.length} more`
}
