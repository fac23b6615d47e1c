import { motionInWords } from './describe-motion'
import { inList, thingsInWords } from './describe-things'
import type { FeltKind } from './paint/felt'
import { BASES } from './pose/presets'
import type { SolvedMovement } from './pose/solve-movement'
import { dofIndex } from './skeleton/joints'

export interface Telling {
  isSided: boolean
  /** The marks that can be seen in the picture. */
  felt: readonly FeltKind[]
}

/**
 * The text alternative, in whole sentences: where it starts, what moves which way, where it is
 * felt. Said for the right side; words of the author's own go before ours.
 */
export function describeMovement(movement: SolvedMovement, telling: Telling): string {
  const { file, poses } = movement
  const own = file.describe
  const start = `A person is ${own?.start ?? startInWords(movement)}`
  if (poses.length === 1) return [`${start}, at rest.`, ...marks(movement, telling)].join(' ')
  const motions = poses
    .slice(1)
    .map((after, i) => `Then ${motionInWords(poses[i] ?? after, after)}.`)
  const moves = own?.moves ? [`Then ${own.moves}.`] : motions
  const end = own?.end ? [`At the end, ${own.end}.`] : []
  return [`${start}.`, ...moves, ...end, ...marks(movement, telling)].join(' ')
}

function startInWords({ file, poses }: SolvedMovement): string {
  const base = BASES[file.base]?.words ?? file.base
  const knees = poses[0]?.solution.pose[dofIndex('knee.flexion.R')] ?? 0
  const bent = /^lying/.test(base) && knees > 40 ? ' with bent knees' : ''
  const things = thingsInWords(file.props ?? [], /sitting/.test(base))
  return `${base}${bent}${things && `, ${things}`}`
}

const MARK_WORDS: Record<FeltKind, string> = {
  working: 'Dots mark where it works',
  stretching: 'Stripes mark where it stretches',
}

/** For a movement without sides the picture marks one side, and both are meant. */
const areaWords = (area: string, isSided: boolean): string =>
  isSided ? area : area.replace(/^(right|left) /, '')

const marks = ({ file }: SolvedMovement, { isSided, felt }: Telling): string[] =>
  felt.flatMap((kind) => {
    const areas = (file.felt?.[kind] ?? []).map((area) => areaWords(area, isSided))
    return areas.length > 0 ? [`${MARK_WORDS[kind]}: ${inList([...new Set(areas)])}.`] : []
  })
