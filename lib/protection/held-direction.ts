import { addDays, type Day } from '../days'
import type { MovementDocument } from '../movements/document'
import type { Precaution } from '../movements/precautions'

/**
 * Ways of moving a clinician may hold for now (CLINICAL.md 2.5). `sustained` and `compression` have
 * no spinal direction of their own: they go by what the movement asks for.
 */
export const directions = {
  flexion: 'Bending forward',
  extension: 'Arching back',
  rotation: 'Twisting',
  lateral: 'Leaning sideways',
  compression: 'Loading the spine',
  sustained: 'Staying in one position',
} as const
export type Direction = keyof typeof directions

/** A hold lasts 14 days unless changed, never past 28 (CLINICAL.md 2.5 and 8). */
export const holdDays = { usual: 14, most: 28 } as const

export type HeldDirection = { direction: Direction; startedOn: Day; reviewOn: Day; reason: string }

export const usualReview = (startedOn: Day): Day => addDays(startedOn, holdDays.usual)

const codes: Record<Direction, readonly Precaution[]> = {
  flexion: ['FLEX_LOADED', 'FLEX_END', 'DISC_FLEX'],
  extension: ['EXT_END'],
  rotation: ['ROT_END'],
  lateral: [],
  compression: ['FLEX_LOADED'],
  sustained: [],
}

/** Loading the spine starts at load level 4: weights and full body weight through the trunk. */
const compressionFromLoad = 4
/** A position counts as sustained from a minute on. */
const sustainedFromSeconds = 60

type Facts = Pick<
  MovementDocument,
  'spinalDirection' | 'precautions' | 'loadLevel' | 'dose' | 'startPosition'
>

/**
 * Whether a movement goes the held way. A hold does not end by itself on its review date: it stays
 * until a clinician lifts it, because a date that passes says nothing about the back.
 */
export function goesHeldWay(movement: Facts, direction: Direction): boolean {
  if (movement.spinalDirection === direction) return true
  if (codes[direction].some((code) => movement.precautions.includes(code))) return true
  if (direction === 'compression') return movement.loadLevel >= compressionFromLoad
  if (direction === 'sustained') return movement.dose.holdSeconds >= sustainedFromSeconds
  return false
}

/** Every way of moving a movement goes. */
export const waysItGoes = (movement: Facts): Direction[] =>
  (Object.keys(directions) as Direction[]).filter((each) => goesHeldWay(movement, each))
