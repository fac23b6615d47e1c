import type { PlannedMoment } from '../programs/planned-day'
import { doseWords } from '../programs/dose-words'
import type { RevisionDocument } from '../programs/revision'
import type { ReportDocument } from '../reports/document'
import type { SessionMovement, SessionPlan } from './session-plan'
import { onSoreDay } from './sore-day'
import type { Today } from './today-setting'

/** One smaller way of a movement that is avoided: what the patient is asked, and where it is done. */
export type SmallerOffer = {
  prescriptionId: string
  movement: string
  name: string
  /** The movement it becomes, which may be an easier one the clinician approved. */
  small: string
  amount: string
  moment: string
}

type Known = { planned: readonly PlannedMoment[]; document: RevisionDocument; today: Today }

/**
 * Every movement of the day that has a smaller version now, in the order of the day: what its sore-day
 * version is, by the same rule and the same filter. What rests is no avoidance, and rest positions are
 * as small as can be.
 */
export function smallerOffers({ planned, document, today }: Known): SmallerOffer[] {
  const movementOf = (slug: string) => document.movements[slug]?.movement
  return planned.flatMap(({ moment, entries }) =>
    entries.flatMap(({ prescription }): SmallerOffer[] => {
      const { id: prescriptionId, movement } = prescription
      const name = movementOf(movement)?.name
      const way = onSoreDay(prescription, { movementOf, ...today })
      if (!name || today.rests(movement)) return []
      if (way.kind !== 'eased' && way.kind !== 'swapped') return []
      const small = movementOf(way.movement)?.name ?? name
      return [{ prescriptionId, movement, name, small, amount: doseWords(way.dose).amount, moment }]
    }),
  )
}

const isTaken = (day: ReportDocument | null, { prescriptionId }: SessionMovement): boolean =>
  day?.smaller?.some((each) => each.isTaken && each.prescriptionId === prescriptionId) === true

/** A sitting with the smaller version of what the patient said yes to that day; the rest as it is. */
export const withSmallerOnes = (plan: SessionPlan, day: ReportDocument | null): SessionPlan => ({
  ...plan,
  movements: plan.movements.map((movement) => {
    if (!movement.sore || !isTaken(day, movement)) return movement
    const { use, ...toDo } = movement.sore
    return { ...movement, ...toDo, usedFirst: use, isSmaller: true }
  }),
})
