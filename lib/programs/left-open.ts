import type { MovementDocument } from '../movements/document'
import type { Facts } from '../protection/patient-filter'
import type { ProtectionProfile } from '../protection/profile'
import type { ProgramDocument } from './document'
import { isHeldByClinic, isOpenNow, type Judged } from './open-now'
import { pausedMovements } from './pause'
import { currentPhase } from './planned-day'

/** How many prescriptions of the current phase there are, and how many of them can be done in some way. */
export type LeftOpen = { prescribed: number; open: number }

/**
 * What a profile leaves of a program: a prescription counts as open when its movement is not held, or
 * when an approved other way is open to the patient. None open is somebody out of options (CLINICAL.md
 * S29: "option count; zero = alert").
 */
export function leftOpen(judged: Judged, profile: ProtectionProfile): LeftOpen {
  const { prescriptions } = currentPhase(judged.program)
  const paused = pausedMovements(judged.program)
  const canBeDone = (slug: string) =>
    !paused.includes(slug) && !isHeldByClinic(judged, slug, profile)
  const open = prescriptions.filter(
    ({ movement, options }) =>
      canBeDone(movement) || options.some((option) => isOpenNow(judged, option.movement, profile)),
  )
  return { prescribed: prescriptions.length, open: open.length }
}

/** What the filter asks of a movement, without its words. */
const factsOf = ({
  slug,
  criteria,
  precautions,
  spinalDirection,
  loadLevel,
  dose,
  startPosition,
  isOfferedByDefault,
}: Facts): Facts => ({
  ...{ slug, criteria, precautions, spinalDirection, loadLevel, dose, startPosition },
  isOfferedByDefault,
})

/** A program with no more than the filter asks of its movements; those nobody knows are left out. */
export const judgedBy = (
  program: ProgramDocument,
  slugs: readonly string[],
  movementOf: (slug: string) => Pick<MovementDocument, keyof Facts> | undefined,
): Judged => ({
  program,
  movements: Object.fromEntries(
    slugs.flatMap((slug) => {
      const movement = movementOf(slug)
      return movement ? [[slug, { movement: factsOf(movement) }]] : []
    }),
  ),
})
