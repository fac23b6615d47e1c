import type { Override } from '../protection/override'
import type { Phase, Prescription, ProgramDocument } from './document'
import { joinedList } from './joined-list'
import { MOST_OVERRIDES, MOST_PAUSES, MOST_PHASES } from './limits'
import type { Pause } from './pause'
import { isSame } from './same'

export type Choice = 'mine' | 'theirs'

/** Something both people changed since the text they started from; null where it was taken out. */
export type Disagreement =
  | { about: 'prescription'; key: string; mine: Prescription | null; theirs: Prescription | null }
  | { about: 'words'; key: WordsKey; mine: string; theirs: string }

const wordsKeys = ['title', 'introduction', 'activity', 'stopRules', 'reviewOn'] as const
type WordsKey = (typeof wordsKeys)[number]

export type Three = { base: ProgramDocument; mine: ProgramDocument; theirs: ProgramDocument }

const byId = ({ phases }: ProgramDocument): Map<string, Prescription> =>
  new Map(phases.flatMap(({ prescriptions }) => prescriptions.map((each) => [each.id, each])))

/** Which side's value stands by itself; null when both moved it, each another way. */
function settled(base: unknown, mine: unknown, theirs: unknown): Choice | null {
  if (isSame(mine, theirs) || isSame(theirs, base)) return 'mine'
  return isSame(mine, base) ? 'theirs' : null
}

const wordsOf = (program: ProgramDocument, key: WordsKey): string =>
  key === 'stopRules' ? program.stopRules.join('\n') : (program[key] ?? '')

/** What the two drafts disagree on, in the order of mine. Empty when they can simply be joined. */
export function disagreements({ base, mine, theirs }: Three): Disagreement[] {
  const [was, ours, other] = [byId(base), byId(mine), byId(theirs)]
  const words = wordsKeys
    .filter((key) => settled(base[key], mine[key], theirs[key]) === null)
    .map((key) => ({
      ...{ about: 'words' as const, key },
      ...{ mine: wordsOf(mine, key), theirs: wordsOf(theirs, key) },
    }))
  const prescriptions = [...new Set([...ours.keys(), ...other.keys()])]
    .filter((id) => settled(was.get(id), ours.get(id), other.get(id)) === null)
    .map((id) => ({
      ...{ about: 'prescription' as const, key: id },
      ...{ mine: ours.get(id) ?? null, theirs: other.get(id) ?? null },
    }))
  return [...words, ...prescriptions]
}

export type Choices = ReadonlyMap<string, Choice>

function chosenWords(three: Three, choices: Choices, fallback: Choice) {
  const pick = <K extends WordsKey>(key: K): ProgramDocument[K] => {
    const { base, mine, theirs } = three
    return three[settled(base[key], mine[key], theirs[key]) ?? choices.get(key) ?? fallback][key]
  }
  return {
    title: pick('title'),
    introduction: pick('introduction'),
    activity: pick('activity'),
    stopRules: pick('stopRules'),
    reviewOn: pick('reviewOn'),
  }
}

/**
 * Phases of mine in my order, named as they stand, then those only they have made since, as many as
 * a program holds.
 */
function phasesOfBoth({ base, mine, theirs }: Three): Phase[] {
  const find = ({ phases }: ProgramDocument, id: string) => phases.find((each) => each.id === id)
  const named = (phase?: Phase) => phase && [phase.name, phase.weeks]
  const kept = mine.phases.flatMap((phase) => {
    const [was, other] = [find(base, phase.id), find(theirs, phase.id)]
    const isGoneThere = was !== undefined && other === undefined
    if (isGoneThere && phase.prescriptions.length === 0) return []
    const side = settled(named(was), named(phase), named(other ?? phase))
    const { name, weeks } = side === 'theirs' && other ? other : phase
    return [{ ...phase, name, weeks }]
  })
  const made = theirs.phases.filter(({ id }) => !find(mine, id) && !find(base, id))
  return kept.length + made.length === 0 ? mine.phases : [...kept, ...made].slice(0, MOST_PHASES)
}

/** Pauses and overrides of both; a program that never had any goes on without. */
function listsOfBoth({ base, mine, theirs }: Three): Pick<ProgramDocument, 'pauses' | 'overrides'> {
  const of = <K extends 'pauses' | 'overrides'>(key: K) => ({
    base: base[key] ?? [],
    mine: mine[key] ?? [],
    theirs: theirs[key] ?? [],
  })
  const pauses = joinedList<Pause>(of('pauses'), ({ id }) => id).slice(0, MOST_PAUSES)
  const overrides = joinedList<Override>(of('overrides'), ({ movement }) => movement)
  return {
    ...((mine.pauses ?? theirs.pauses) && { pauses }),
    ...((mine.overrides ?? theirs.overrides) && { overrides: overrides.slice(0, MOST_OVERRIDES) }),
  }
}

/** What stands of every entry, by id; taken out where it was taken out. */
function standingEntries(three: Three, choices: Choices, fallback: Choice) {
  const [was, ours, other] = [byId(three.base), byId(three.mine), byId(three.theirs)]
  const standing = new Map<string, Prescription>()
  for (const id of new Set([...ours.keys(), ...other.keys()])) {
    const side = settled(was.get(id), ours.get(id), other.get(id)) ?? choices.get(id) ?? fallback
    const kept = side === 'mine' ? ours.get(id) : other.get(id)
    if (kept) standing.set(id, kept)
  }
  return standing
}

/**
 * One draft out of two: what only one side changed is taken as it is, the rest as chosen. Order and
 * phases follow mine; what they added goes to the end of its phase, and what has lost its phase to
 * the end of the current one, so that nothing is dropped.
 */
export function reconciled(
  three: Three,
  choices: Choices,
  fallback: Choice = 'mine',
): ProgramDocument {
  const { base, mine, theirs } = three
  const left = standingEntries(three, choices, fallback)
  const take = (id: string): Prescription[] => {
    const kept = left.get(id)
    left.delete(id)
    return kept ? [kept] : []
  }
  const idsIn = ({ phases }: ProgramDocument, phaseId: string) =>
    phases.find(({ id }) => id === phaseId)?.prescriptions.map(({ id }) => id) ?? []
  const ours = new Set(byId(mine).keys())
  const phases = phasesOfBoth(three).map((phase) => {
    const late = idsIn(theirs, phase.id).filter((id) => !ours.has(id))
    return { ...phase, prescriptions: [...idsIn(mine, phase.id), ...late].flatMap(take) }
  })
  const side = settled(base.currentPhaseId, mine.currentPhaseId, theirs.currentPhaseId) ?? fallback
  const current = phases.find(({ id }) => id === three[side].currentPhaseId) ?? phases[0]
  current?.prescriptions.push(...left.values())
  const currentPhaseId = current?.id ?? mine.currentPhaseId
  const words = chosenWords(three, choices, fallback)
  return { ...mine, ...words, ...listsOfBoth(three), phases, currentPhaseId }
}
