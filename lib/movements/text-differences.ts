import type { MovementDocument } from './document'
import { goalTags } from './goal-tags'
import { precautions } from './precautions'
import { protectiveCriteria } from './protective-criteria'
import { kinds, regions, spinalDirections, startPositions } from './vocabulary'

export type Field = Exclude<keyof MovementDocument, 'slug' | 'author' | 'writtenOn' | 'review'>

const list = (items: readonly string[]): string => items.join(', ')

/** Every field of a movement's text: what it is called and how its value reads. */
const fields: { [F in Field]: { label: string; words: (value: MovementDocument[F]) => string } } = {
  name: { label: 'Name', words: String },
  aliases: { label: 'Also called', words: list },
  purpose: { label: 'Purpose', words: String },
  steps: { label: 'Steps', words: (steps) => steps.map((s, at) => `${at + 1}. ${s}`).join('\n') },
  feel: { label: 'What to feel', words: String },
  slip: { label: 'Common slip', words: String },
  cue: { label: 'Cue', words: String },
  dose: {
    label: 'Default dose',
    words: (d) =>
      `${d.sets} × ${d.reps}, hold ${d.holdSeconds} s, ${d.timesPerDay} a day, ${d.daysPerWeek} days a week`,
  },
  kind: { label: 'Kind', words: (kind) => kinds[kind] },
  region: { label: 'Region', words: (region) => regions[region] },
  startPosition: { label: 'Start position', words: (position) => startPositions[position] },
  spinalDirection: { label: 'Spinal direction', words: (direction) => spinalDirections[direction] },
  loadLevel: { label: 'Load', words: (load) => `${load} of 5` },
  isSided: { label: 'Done on each side', words: (is) => (is ? 'Yes' : 'No') },
  goals: { label: 'Goals', words: (goals) => list(goals.map((goal) => goalTags[goal])) },
  targetMuscles: { label: 'Muscles', words: list },
  equipment: { label: 'Equipment', words: list },
  ladder: {
    label: 'Ladder',
    words: ({ easier, harder }) => `easier: ${easier ?? 'none'}; harder: ${harder ?? 'none'}`,
  },
  precautions: {
    label: 'Precautions',
    words: (codes) => codes.map((code) => precautions[code]).join('; '),
  },
  criteria: {
    label: 'Protective criteria',
    words: (criteria) =>
      [...criteria]
        .sort((a, b) => a - b)
        .map((each) => `${each} ${protectiveCriteria[each]}`)
        .join('; '),
  },
  isOfferedByDefault: { label: 'Offered by default', words: (is) => (is ? 'Yes' : 'No') },
  reference: { label: 'Reference', words: (reference) => reference ?? '' },
  anchorIdea: { label: 'Moment of the day', words: String },
  arrangement: { label: 'Arrangement for the figure', words: String },
}

export type TextDifference = { field: Field; label: string; before: string; after: string }

/** One field of a text in words, as lists of differences say it. */
export const fieldInWords = <F extends Field>(field: F, document: MovementDocument): string =>
  fields[field].words(document[field])

/** The fields in which two texts of a movement differ, in words; who wrote them, and when, aside. */
export const textDifferences = (
  before: MovementDocument,
  after: MovementDocument,
): TextDifference[] =>
  (Object.keys(fields) as Field[]).flatMap((field) => {
    const words = { before: fieldInWords(field, before), after: fieldInWords(field, after) }
    return words.before === words.after ? [] : [{ field, label: fields[field].label, ...words }]
  })

/** Label of a field of the movement document, as forms and lists of faults say it. */
export const fieldLabel = (field: string): string =>
  Object.hasOwn(fields, field) ? fields[field as Field].label : field
