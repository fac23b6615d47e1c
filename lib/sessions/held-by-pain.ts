import type { Direction } from '../protection/held-direction'
import type { ReportDocument, ReportItem } from '../reports/document'
import { movementDone } from '../reports/brief-in-glide'
import { responseOf } from '../reports/pain-reading'
import { directionMeant } from './way-of-moving'

/** What rests because it hurt: ways of moving, and the movements themselves. */
export type HeldByPain = { directions: Direction[]; movements: string[] }

export const nothingHeld: HeldByPain = { directions: [], movements: [] }

type Told = Pick<ReportDocument, 'items' | 'morningAfter'>

/** The way a movement goes by itself; null where the spine stays in its middle range. */
type OwnWay = (slug: string) => Direction | null

const wayThatHurt = (item: ReportItem, ownWay: OwnWay): Direction | null =>
  item.painDirection ? directionMeant[item.painDirection] : ownWay(movementDone(item))

/**
 * What RED answers hold for this patient: that movement, and the way that hurt. Taken from reports
 * alone, those nobody has looked at yet; no act of the patient writes a prescription or the profile.
 * It ends when a clinician has seen the report or published anew. CLINICAL.md 2.4, 2.5.
 */
export function heldByPain(told: readonly Told[], ceiling: number, ownWay: OwnWay): HeldByPain {
  const red = told.flatMap(({ items, morningAfter }) =>
    items.filter((item) => responseOf(item, ceiling, morningAfter) === 'red'),
  )
  const directions = red.flatMap((item) => wayThatHurt(item, ownWay) ?? [])
  return {
    directions: [...new Set(directions)].sort(),
    movements: [...new Set(red.map(movementDone))].sort(),
  }
}

/** Whether a report holds anything at all. */
export const holdsAnything = ({ items, morningAfter }: Told, ceiling: number): boolean =>
  items.some((item) => responseOf(item, ceiling, morningAfter) === 'red')

/** Both together. */
export const heldTogether = (a: HeldByPain, b: HeldByPain): HeldByPain => ({
  directions: [...new Set([...a.directions, ...b.directions])].sort(),
  movements: [...new Set([...a.movements, ...b.movements])].sort(),
})

/** A movement with the ways of moving it goes. */
type Going = { slug: string; goes: readonly Direction[] }

/** Why a movement rests for now: it hurt itself, or it goes a way that hurt. Null when it is free. */
export function restsForPain(
  { slug, goes }: Going,
  held: HeldByPain,
): 'movement' | Direction | null {
  if (held.movements.includes(slug)) return 'movement'
  return held.directions.find((direction) => goes.includes(direction)) ?? null
}

/**
 * The same for a rest position. Staying in one place is what it is for, so a hold of that alone does
 * not take relief away; having hurt itself does.
 */
export const reliefRestsForPain = (relief: Going, held: HeldByPain): boolean =>
  restsForPain(relief, {
    ...held,
    directions: held.directions.filter((direction) => direction !== 'sustained'),
  }) !== null
