import type { MovementDocument } from './document'

/** Whether a movement slides a nerve: there a brief pull in the leg is expected (CLINICAL.md 2.5). */
export const isNerveGlide = ({ targetMuscles }: Pick<MovementDocument, 'targetMuscles'>): boolean =>
  targetMuscles.some((target) => /\bnerve\b.*\(gliding\)/.test(target))
