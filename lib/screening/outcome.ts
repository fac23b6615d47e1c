import { caudaEquinaCodes, redFlags, type RedFlagCode, type ScreeningLevel } from './red-flags'
import { spaLevel, type SpaPattern } from './spondyloarthritis'

/** What answers ask for. There is no level that says a person is clear; "none reported" is all. */
export type ScreeningOutcome =
  { level: 'none-reported'; codes: [] } | { level: ScreeningLevel; codes: RedFlagCode[] }

const order: readonly ScreeningLevel[] = ['E', 'U', 'C', 'N']

/** Levels that lock a plan until a named clinician unlocks it with a reason. */
export const locks = (level: ScreeningOutcome['level']): boolean => level === 'E' || level === 'U'

/** Levels that keep a patient from practising until a clinician has looked. */
export const holds = (level: ScreeningOutcome['level']): level is 'E' | 'U' | 'C' =>
  locks(level) || level === 'C'

const raised = (
  code: RedFlagCode,
  yes: ReadonlySet<RedFlagCode>,
  pattern: SpaPattern | undefined,
): ScreeningLevel => {
  const { level } = redFlags.find((flag) => flag.code === code) ?? { level: 'E' as const }
  const hasCaudaEquina = caudaEquinaCodes.some((each) => yes.has(each))
  if (code === 'RF-MOT' && hasCaudaEquina) return 'E'
  if (code === 'RF-DVT' && yes.has('RF-CARD')) return 'E'
  if (code === 'RF-SPA' && pattern) return spaLevel(pattern)
  if (code === 'RF-CA1' && yes.has('RF-CA2')) return 'U'
  return level
}

/**
 * The most serious level any "yes" asks for. Combinations raise a level: weakness with a cauda equina
 * sign, a calf with breathlessness, a cancer history with pain that never eases (CLINICAL.md 2.2).
 * `pattern` says how many signs RF-SPA has; unknown, it counts as enough.
 */
export function screeningOutcome(
  yesCodes: readonly RedFlagCode[],
  pattern?: SpaPattern,
): ScreeningOutcome {
  const yes = new Set(yesCodes)
  if (yes.size === 0) return { level: 'none-reported', codes: [] }
  const levels = [...yes].map((code) => raised(code, yes, pattern))
  const level = order.find((each) => levels.includes(each)) ?? 'E'
  return { level, codes: [...yes] }
}
