import { currentPhase } from '../programs/planned-day'
import type { RevisionDocument } from '../programs/revision'
import type { Today } from './today-setting'

/**
 * What a patient may do now, by name: the current movements of the program that do not rest, and what
 * goes on beside them (CLINICAL.md S24, the third list).
 */
export function doNow({ program, movements }: RevisionDocument, { rests }: Today): string[] {
  const names = currentPhase(program)
    .prescriptions.filter(({ movement }) => !rests(movement))
    .flatMap(({ movement }) => movements[movement]?.movement.name ?? [])
  return [...new Set(program.activity ? [...names, program.activity] : names)]
}
