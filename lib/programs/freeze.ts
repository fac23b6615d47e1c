import type { LibraryFigure } from '../figures/library-figure'
import type { MovementDocument } from '../movements/document'
import { coverageOf, teachesSupportedBending } from '../protection/coverage'
import type { ProtectionProfile } from '../protection/profile'
import type { ProgramDocument } from './document'
import { currentPhase } from './planned-day'
import { restsToTake, usualRests } from './usual-rests'
import type { FrozenMovement, FrozenProtection, RevisionDocument } from './revision'

/** Every movement a program names, options included, each once. */
export const movementsNamedIn = (program: ProgramDocument): string[] => [
  ...new Set(
    program.phases.flatMap(({ prescriptions }) =>
      prescriptions.flatMap(({ movement, options }) => [
        movement,
        ...options.map((option) => option.movement),
      ]),
    ),
  ),
]

type Setting = Pick<RevisionDocument, 'patientName' | 'clinic' | 'signedBy'> & {
  profile: ProtectionProfile
  /** The same with what its numbers bring today; rests that go along pass this one. */
  profileToday?: ProtectionProfile
}

/** Movement texts by slug, with their drawings. */
export type Texts = ReadonlyMap<
  string,
  { document: MovementDocument; figure: LibraryFigure | null; isRetired?: boolean }
>

/** How the current phase stands to the protective criteria, under the profile it was judged by. */
function protectionOf(
  program: ProgramDocument,
  texts: Texts,
  profile: ProtectionProfile,
): FrozenProtection {
  const movements = currentPhase(program).prescriptions.flatMap(({ movement }) => {
    const text = texts.get(movement)
    return text ? [text.document] : []
  })
  return {
    profile,
    coverage: coverageOf(movements),
    isBendingTaught: teachesSupportedBending(movements),
  }
}

/** Overrides of movements the program still names; those of others have nothing to answer for. */
const withoutSpareOverrides = (program: ProgramDocument): ProgramDocument => {
  if (!program.overrides) return program
  const named = movementsNamedIn(program)
  return {
    ...program,
    overrides: program.overrides.filter(({ movement }) => named.includes(movement)),
  }
}

/** Every movement whose text a revision of a program may carry. */
export const movementsToFreeze = (program: ProgramDocument): string[] => [
  ...new Set([...movementsNamedIn(program), ...usualRests]),
]

/** Movements a program names and `texts` does not have. */
export const movementsMissing = (program: ProgramDocument, texts: Texts): string[] =>
  movementsNamedIn(program).filter((slug) => !texts.has(slug))

/**
 * The program together with the movement texts as they stand now, the clinic, the signer and the
 * patient's protection: all a face needs to show it. Throws RangeError for a movement that `texts` does not have.
 */
export function freeze(
  program: ProgramDocument,
  texts: Texts,
  { patientName, clinic, signedBy, profile, profileToday = profile }: Setting,
): RevisionDocument {
  const frozen = (slugs: readonly string[]): Record<string, FrozenMovement> =>
    Object.fromEntries(
      slugs.map((slug) => {
        const text = texts.get(slug)
        if (!text) throw new RangeError(`There is no text for the movement ${slug}.`)
        return [slug, { movement: text.document, figure: text.figure }]
      }),
    )
  const named = movementsNamedIn(program)
  const movements = frozen(named)
  const rests = frozen(restsToTake(texts, profileToday).filter((slug) => !named.includes(slug)))
  const protection = protectionOf(program, texts, profile)
  const kept = withoutSpareOverrides(program)
  return { format: 1, program: kept, movements, rests, patientName, clinic, signedBy, protection }
}
