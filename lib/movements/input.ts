import { z } from 'zod'
import { referenceById } from '../references/citation'
import { movementDocument, slug, type MovementDocument } from './document'
import { safetyFaults } from './safety-rules'

const contentHash = z.string().regex(/^[0-9a-f]{32}$/, 'This names no text we know.')

export const favouriteInput = z.strictObject({ slug, isFavourite: z.boolean() })

export const signInput = z.strictObject({ slug, contentHash })

export const retireInput = z.strictObject({ slug, isRetired: z.boolean() })

/** `startedFrom` names the text the change started from; a text that moved on since refuses it. */
export const shippedTextInput = z.strictObject({ slug, startedFrom: contentHash })

export const LARGEST_FILE_BYTES = 64 * 1024

export const movementFileInput = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1, 'Choose a file or paste its text.')
    .refine(
      (text) => new TextEncoder().encode(text).length <= LARGEST_FILE_BYTES,
      'A movement file holds at most 64 KB.',
    ),
})

const items = (separator: RegExp, { most, longest }: { most: number; longest: number }) =>
  z
    .string()
    .max(4000)
    .transform((text) =>
      text
        .split(separator)
        .map((item) => item.trim())
        .filter(Boolean),
    )
    .refine((list) => list.length <= most, `At most ${most}.`)
    .refine(
      (list) => list.every((item) => item.length <= longest),
      `Each at most ${longest} characters.`,
    )

const digits = z.string().trim().regex(/^\d+$/, 'Give a whole number.').transform(Number)

const number = (schema: z.ZodType<number, number>) =>
  z.union([z.number(), digits], 'Give a whole number.').pipe(schema)

const optionalSlug = z.union([z.literal('').transform(() => null), slug])

const { shape } = movementDocument
const { shape: doseShape } = shape.dose
const commas = /[,;\n]/

/** The text of a movement as a form holds it: lists as lines of text, numbers as typed. */
export const movementText = z
  .strictObject({
    name: shape.name,
    aliases: items(commas, { most: 12, longest: 80 }),
    kind: shape.kind,
    region: shape.region,
    startPosition: shape.startPosition,
    goals: shape.goals,
    targetMuscles: items(commas, { most: 12, longest: 80 }),
    spinalDirection: shape.spinalDirection,
    loadLevel: number(shape.loadLevel),
    equipment: items(commas, { most: 6, longest: 40 }),
    isSided: z.boolean(),
    dose: z.strictObject({
      sets: number(doseShape.sets),
      reps: number(doseShape.reps),
      holdSeconds: number(doseShape.holdSeconds),
      timesPerDay: number(doseShape.timesPerDay),
      daysPerWeek: number(doseShape.daysPerWeek),
    }),
    ladder: z.strictObject({ easier: optionalSlug, harder: optionalSlug }),
    precautions: shape.precautions,
    criteria: z.array(z.union([z.number(), digits]).pipe(shape.criteria.element)),
    reference: z
      .string()
      .trim()
      .refine((id) => id === '' || referenceById(id) !== undefined, 'Choose a reference we know.')
      .transform((id) => id || null),
    anchorIdea: shape.anchorIdea,
    isOfferedByDefault: z.boolean(),
    purpose: shape.purpose,
    steps: items(/\n/, { most: 8, longest: 300 }).refine(
      (steps) => steps.length > 0,
      'Write at least one step.',
    ),
    feel: shape.feel,
    slip: shape.slip,
    cue: shape.cue,
    arrangement: shape.arrangement,
  })
  .superRefine((text, context) => {
    for (const { field, message } of safetyFaults(text))
      context.addIssue({ code: 'custom', path: [field], message })
  })

export type MovementTextForm = z.input<typeof movementText>
export type MovementText = z.output<typeof movementText>

export const adaptInput = z.strictObject({ slug, startedFrom: contentHash, text: movementText })

export const makeInput = z.strictObject({ text: movementText })

/** A document as the form that edits it holds it. */
export const textForm = (document: MovementDocument): MovementTextForm => ({
  name: document.name,
  aliases: document.aliases.join(', '),
  kind: document.kind,
  region: document.region,
  startPosition: document.startPosition,
  goals: document.goals,
  targetMuscles: document.targetMuscles.join(', '),
  spinalDirection: document.spinalDirection,
  loadLevel: document.loadLevel,
  equipment: document.equipment.join(', '),
  isSided: document.isSided,
  dose: document.dose,
  ladder: { easier: document.ladder.easier ?? '', harder: document.ladder.harder ?? '' },
  precautions: document.precautions,
  criteria: document.criteria.map(String),
  reference: document.reference ?? '',
  anchorIdea: document.anchorIdea,
  isOfferedByDefault: document.isOfferedByDefault,
  purpose: document.purpose,
  steps: document.steps.join('\n'),
  feel: document.feel,
  slip: document.slip,
  cue: document.cue,
  arrangement: document.arrangement,
})

/** What the form of a new movement starts with. */
export const emptyText: MovementTextForm = {
  name: '',
  aliases: '',
  kind: 'contraction',
  region: 'low-back',
  startPosition: 'standing',
  goals: [],
  targetMuscles: '',
  spinalDirection: 'neutral',
  loadLevel: 1,
  equipment: '',
  isSided: false,
  dose: { sets: 2, reps: 10, holdSeconds: 0, timesPerDay: 1, daysPerWeek: 7 },
  ladder: { easier: '', harder: '' },
  precautions: [],
  criteria: ['1', '8'],
  reference: '',
  anchorIdea: '',
  isOfferedByDefault: true,
  purpose: '',
  steps: '',
  feel: '',
  slip: '',
  cue: '',
  arrangement: '',
}
