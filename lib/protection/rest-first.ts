import type { MovementDocument } from '../movements/document'
import { painBands } from '../symptoms/pain-response'
import { isOpenToClinician, type Facts } from './patient-filter'
import type { ProfileOnDay } from './profile'

type Candidate = Facts & Pick<MovementDocument, 'kind'>

type Known = { usualPain: number | null; profile: ProfileOnDay }

/** Usual pain above the bands: they say nothing, and only a rise of more than 1 counts (CLINICAL.md 2.4). */
export const isAboveBands = (usualPain: number | null): boolean =>
  usualPain !== null && usualPain > painBands.bandsUpToBefore

/** Why a program wants a position to rest in before anything else; null where it does not (CLINICAL.md 2.4). */
export function restFirst({ usualPain, profile }: Known): string | null {
  if (isAboveBands(usualPain)) {
    return `Usual pain is ${usualPain} of 10: the pain bands say nothing, a rise of more than ${painBands.highUsualRise} stops a movement, and rest positions come first.`
  }
  if (profile.irritability !== 'high') return null
  return 'It flares easily: rest positions and load 1 come first.'
}

/** Rest positions that are open for the patient, lightest first. */
export const restPositionsFor = <C extends Candidate>(
  candidates: readonly C[],
  profile: ProfileOnDay,
): C[] =>
  candidates
    .filter((each) => each.kind === 'position' && isOpenToClinician(each, profile))
    .sort((a, b) => a.loadLevel - b.loadLevel || (a.slug < b.slug ? -1 : 1))
