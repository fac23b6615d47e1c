import type { MovementDocument } from '../movements/document'
import type { Phase, Prescription, ProgramDocument } from './document'
import type { Dose } from './dose'
import { amountOfDose, frequencyOfDose } from './dose-words'

type FactsOf = (slug: string) => Pick<MovementDocument, 'name' | 'isSided'> | undefined

/** `none` keeps a program back; the others ask for a reason (CLINICAL.md S36 and criterion 5). */
export type SideGap = { movement: string; kind: 'none' | 'one' | 'unequal'; words: string }

const dosedAlike = (a: Dose, b: Dose): boolean =>
  amountOfDose({ ...a, side: null }) === amountOfDose({ ...b, side: null }) &&
  frequencyOfDose(a) === frequencyOfDose(b) &&
  a.load === b.load

function gapOf(
  movement: string,
  name: string,
  entries: readonly Prescription[],
): SideGap | undefined {
  const doses = entries.map(({ dose }) => dose)
  if (doses.some(({ side }) => side === null)) {
    const words = `“${name}” is done on one side at a time. Say which: each side, left or right.`
    return { movement, kind: 'none', words }
  }
  if (entries.some(({ reason }) => reason !== '')) return undefined
  const left = doses.find(({ side }) => side === 'left')
  const right = doses.find(({ side }) => side === 'right')
  const isBoth = doses.some(({ side }) => side === 'both')
  if (left && right && !isBoth && !dosedAlike(left, right)) {
    const said = (dose: Dose) => amountOfDose({ ...dose, side: null })
    const words = `Left and right differ: ${said(left)} against ${said(right)}. Say why, or dose them alike.`
    return { movement, kind: 'unequal', words }
  }
  if (isBoth || (left && right)) return undefined
  const [dosed, other] = left ? ['left', 'right'] : ['right', 'left']
  const words = `Only the ${dosed} side is dosed. Say why, or dose the ${other} too.`
  return { movement, kind: 'one', words }
}

/**
 * What is open about the sides of a phase: a sided movement without a side, one side only, or two
 * that differ. A reason on the movement answers the last two: a weaker side may well get more.
 */
export function sideGapsIn(
  { prescriptions }: Pick<Phase, 'prescriptions'>,
  factsOf: FactsOf,
): SideGap[] {
  const sided = [...new Set(prescriptions.map(({ movement }) => movement))].filter(
    (slug) => factsOf(slug)?.isSided,
  )
  return sided.flatMap((slug) => {
    const entries = prescriptions.filter(({ movement }) => movement === slug)
    return gapOf(slug, factsOf(slug)?.name ?? slug, entries) ?? []
  })
}

/** Sided movements of a program that nobody said a side of; with them it does not go out. */
export const withoutSide = ({ phases }: ProgramDocument, factsOf: FactsOf): string[] => [
  ...new Set(
    phases.flatMap((phase) =>
      sideGapsIn(phase, factsOf).flatMap(({ kind, words }) => (kind === 'none' ? [words] : [])),
    ),
  ),
]
