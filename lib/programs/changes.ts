import { sayDate } from '../days'
import { anchors } from './anchors'
import type { Prescription, ProgramDocument } from './document'
import { doseChangeInWords } from './dose-change'
import { amountOfDose, doseWords } from './dose-words'
import { inList } from './in-list'
import type { Pause } from './pause'
import { currentPhase } from './planned-day'
import type { RevisionChange, RevisionDocument } from './revision'

type Compared = Pick<RevisionDocument, 'program' | 'movements'>

type Pair = { before: Prescription; after: Prescription }

const prescriptionsOf = ({ program }: Compared): Prescription[] =>
  currentPhase(program).prescriptions

/** The movement's name; with its side where the phase has the movement twice. */
function nameIn(side: Compared, { movement, dose }: Prescription): string {
  const name = side.movements[movement]?.movement.name ?? movement
  const isTwice = prescriptionsOf(side).filter((each) => each.movement === movement).length > 1
  const words = isTwice ? doseWords(dose).side : null
  return words ? `${name} (${words})` : name
}

/** The same entry by its id; an entry taken out and put in again is still the same movement. */
function paired(before: Compared, after: Compared) {
  const left = new Map(prescriptionsOf(before).map((each) => [each.id, each]))
  const pairs: Pair[] = []
  const take = (found: Prescription | undefined, current: Prescription): boolean => {
    if (!found) return false
    left.delete(found.id)
    pairs.push({ before: found, after: current })
    return true
  }
  const strangers = prescriptionsOf(after).filter((each) => !take(left.get(each.id), each))
  const added = strangers.filter(
    (each) =>
      !take(
        [...left.values()].find(({ movement }) => movement === each.movement),
        each,
      ),
  )
  return { pairs, added, removed: [...left.values()] }
}

const momentsOf = ({ anchors: hung }: Prescription): string =>
  hung.length === 0
    ? anchors['any-time'].toLowerCase()
    : inList(hung.map(({ moment, words }) => words || anchors[moment].toLowerCase()))

function noteChange({ before, after }: Pair): string | null {
  if (before.note === after.note) return null
  return after.note ? `a new note. ${after.note}` : 'the note is gone.'
}

function optionChange({ before, after }: Pair): string | null {
  if (JSON.stringify(before.options) === JSON.stringify(after.options)) return null
  return after.options.length === 0
    ? 'for now there is no other way to do it.'
    : 'there is a new choice of other ways to do it.'
}

const momentChange = ({ before, after }: Pair): string | null =>
  momentsOf(before) === momentsOf(after) ? null : `its moment is now ${momentsOf(after)}.`

/** What the patient reads of a movement; a corrected tag or reference is no news to them. */
const textOf = (side: Compared, { movement }: Prescription): string => {
  const text = side.movements[movement]?.movement
  return JSON.stringify([text?.name, text?.purpose, text?.steps, text?.feel, text?.slip, text?.cue])
}

const textChange = ({ before, after }: Pair, from: Compared, to: Compared): string | null =>
  before.movement === after.movement && textOf(from, before) !== textOf(to, after)
    ? 'we changed the steps. Please read them again.'
    : null

function changesOfPair(pair: Pair, from: Compared, to: Compared): RevisionChange[] {
  const name = nameIn(to, pair.after)
  const swapped =
    pair.before.movement === pair.after.movement
      ? null
      : `it takes the place of ${nameIn(from, pair.before)}.`
  const found: [RevisionChange['kind'], string | null][] = [
    ['added', swapped],
    ['dose', doseChangeInWords(pair.before.dose, pair.after.dose)],
    ['moment', momentChange(pair)],
    ['note', noteChange(pair)],
    ['words', optionChange(pair)],
    ['words', textChange(pair, from, to)],
  ]
  return found.flatMap(([kind, words]) =>
    words === null ? [] : [{ kind, prescriptionId: pair.after.id, words: `${name}: ${words}` }],
  )
}

function phaseChange(was: ProgramDocument, is: ProgramDocument): RevisionChange[] {
  const after = currentPhase(is)
  if (currentPhase(was).id === after.id) return []
  const words = `You are in a new part of your program now: ${after.name}.`
  return [{ kind: 'phase', prescriptionId: null, words }]
}

/** A pause that is new or reads otherwise, and what may be done again. */
function pauseChanges(was: ProgramDocument, is: ProgramDocument): string[] {
  const [before, after] = [was.pauses ?? [], is.pauses ?? []]
  const said = ({ what, instead }: Pause) => `For now, swap this for that: ${what} → ${instead}`
  const known = new Set(before.map(said))
  const lifted = before.filter(({ id }) => !after.some((each) => each.id === id))
  return [
    ...after.map(said).filter((words) => !known.has(words)),
    ...lifted.map(({ what }) => `You can try this again, bit by bit: ${what}.`),
  ]
}

function changesAround(was: ProgramDocument, is: ProgramDocument): RevisionChange[] {
  const lines = pauseChanges(was, is)
  if (was.introduction !== is.introduction && is.introduction) lines.push('A new message for you.')
  if (was.activity !== is.activity && is.activity) lines.push(`Keeping active: ${is.activity}`)
  if (was.stopRules.join('\n') !== is.stopRules.join('\n')) {
    lines.push('The rules on when to stop changed. Please read them again.')
  }
  if (was.reviewOn !== is.reviewOn && is.reviewOn) {
    lines.push(`We look at it together on ${sayDate(is.reviewOn, { withYear: false })}.`)
  }
  return lines.map((words) => ({ kind: 'words', prescriptionId: null, words }))
}

/**
 * What changed from one revision to the next, in the patient's words and only where the patient
 * sees it: the phase they are in, and the words around it. Empty when nothing did.
 */
export function changesBetween(before: Compared, after: Compared): RevisionChange[] {
  const { pairs, added, removed } = paired(before, after)
  return [
    ...phaseChange(before.program, after.program),
    ...added.map((each): RevisionChange => {
      const words = `New: ${nameIn(after, each)}, ${amountOfDose(each.dose)}.`
      return { kind: 'added', prescriptionId: each.id, words }
    }),
    ...removed.map((each): RevisionChange => {
      const words = `${nameIn(before, each)}: you can leave this one out now.`
      return { kind: 'removed', prescriptionId: each.id, words }
    }),
    ...pairs.flatMap((pair) => changesOfPair(pair, before, after)),
    ...changesAround(before.program, after.program),
  ]
}
