import type { MovementDocument } from '../movements/document'
import { anchorsFromIdea } from './anchors-from-idea'
import { defaultDose } from './default-dose'
import type { Prescription } from './document'

type Movement = Pick<
  MovementDocument,
  'slug' | 'kind' | 'loadLevel' | 'isSided' | 'dose' | 'anchorIdea'
>

/** A movement as it first stands in a program: the library's dose, at the library's moment. */
export function newPrescription(movement: Movement, id: string): Prescription {
  const anchors = anchorsFromIdea(movement.anchorIdea)
  const dose = defaultDose(movement)
  return {
    id,
    movement: movement.slug,
    dose: { ...dose, timesPerDay: Math.max(dose.timesPerDay, anchors.length) },
    anchors,
    note: '',
    reason: '',
    options: [],
  }
}
