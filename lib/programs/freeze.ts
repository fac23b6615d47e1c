import type { MovementDocument } from '../movements/document'
import type { ProgramDocument } from './document'
import type { FrozenMovement, RevisionDocument } from './revision'

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

type Setting = Pick<RevisionDocument, 'patientName' | 'clinic' | 'signedBy'>

/** Movement texts by slug; `figure` is the content hash of the drawing. */
export type Texts = ReadonlyMap<string, { document: MovementDocument; figure?: string | null }>

/** Movements a program names and `texts` does not have. */
export const movementsMissing = (program: ProgramDocument, texts: Texts): string[] =>
  movementsNamedIn(program).filter((slug) => !texts.has(slug))

/**
 * The program together with the movement texts as they stand now, the clinic and the signer: all a
 * face needs to show it. Throws RangeError for a movement that `texts` does not have.
 */
export function freeze(
  program: ProgramDocument,
  texts: Texts,
  { patientName, clinic, signedBy }: Setting,
): RevisionDocument {
  const movements: Record<string, FrozenMovement> = {}
  for (const slug of movementsNamedIn(program)) {
    const text = texts.get(slug)
    if (!text) throw new RangeError(`There is no text for the movement ${slug}.`)
    movements[slug] = { movement: text.document, figure: text.figure ?? null }
  }
  return { format: 1, program, movements, patientName, clinic, signedBy }
}
