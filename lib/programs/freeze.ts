import type { LibraryFigure } from '../figures/library-figure'
import type { MovementDocument } from '../movements/document'
import { coverageOf, teachesSupportedBending } from '../protection/coverage'
import type { ProtectionProfile } from '../protection/profile'
import type { ProgramDocument } from './document'
import { currentPhase } from './planned-day'
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
}

/** Movement texts by slug, with their drawings. */
export type Texts = ReadonlyMap<
  string,
  { document: MovementDocument; figure: LibraryFigure | null }
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
  { patientName, clinic, signedBy, profile }: Setting,
): RevisionDocument {
  const movements: Record<string, FrozenMovement> = {}
  for (const slug of movementsNamedIn(program)) {
    const text = texts.get(slug)
    if (!text) throw new RangeError(`There is no text for the movement ${slug}.`)
    movements[slug] = { movement: text.document, figure: text.figure }
  }
  const protection = protectionOf(program, texts, profile)
  const kept = withoutSpareOverrides(program)
  return { format: 1, program: kept, movements, patientName, clinic, signedBy, protection }
}
