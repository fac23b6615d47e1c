import { z } from 'zod'
import { slug } from '../movements/document'
import { override } from '../protection/override'
import { anchorKeys } from './anchors'
import { dose } from './dose'
import {
  MOST_ANCHORS,
  MOST_IN_A_PHASE,
  MOST_OPTIONS,
  MOST_OVERRIDES,
  MOST_PAUSES,
  MOST_PHASES,
  MOST_STOP_RULES,
} from './limits'
import { pause } from './pause-document'

const anchor = z.strictObject({
  moment: z.enum(anchorKeys as [(typeof anchorKeys)[number], ...typeof anchorKeys]),
  words: z.string().trim().max(60),
})

/** An alternative the clinician approved for this patient, with the reason in words. */
const option = z.strictObject({
  movement: slug,
  reason: z.string().trim().max(200),
})

/** One movement in a program. Its id never changes, so reports and options keep pointing at it. */
export const prescription = z.strictObject({
  id: z.uuid(),
  movement: slug,
  dose,
  anchors: z.array(anchor).max(MOST_ANCHORS),
  note: z.string().trim().max(600),
  reason: z.string().trim().max(300),
  options: z.array(option).max(MOST_OPTIONS),
  /** One of the few that stay when the program tapers to its keep-set. */
  isKept: z.boolean().optional(),
})

export const phase = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1, 'Give the phase a name.').max(80),
  weeks: z.number().int().min(1).max(52).nullable(),
  prescriptions: z.array(prescription).max(MOST_IN_A_PHASE),
})

/** A patient's program: what a draft holds, a revision freezes and a template offers. */
export const programDocument = z
  .strictObject({
    format: z.literal(1),
    title: z.string().trim().max(120),
    introduction: z.string().trim().max(1200),
    activity: z.string().trim().max(300),
    stopRules: z.array(z.string().trim().min(1).max(300)).max(MOST_STOP_RULES),
    phases: z.array(phase).min(1).max(MOST_PHASES),
    currentPhaseId: z.uuid(),
    reviewOn: z.iso.date().nullable(),
    /** What to leave for now; programs signed before pauses were known have none. */
    pauses: z.array(pause).max(MOST_PAUSES).optional(),
    /** Why movements are in it that the patient’s protection speaks against. */
    overrides: z.array(override).max(MOST_OVERRIDES).optional(),
  })
  .refine((p) => p.phases.some((each) => each.id === p.currentPhaseId), {
    path: ['currentPhaseId'],
    message: 'Choose the phase the patient is in.',
  })
  .refine(
    (p) => {
      const ids = p.phases.flatMap((each) => [each.id, ...each.prescriptions.map((x) => x.id)])
      return new Set(ids).size === ids.length
    },
    { path: ['phases'], message: 'Two entries share one id.' },
  )

export type Option = z.infer<typeof option>
export type Anchor = z.infer<typeof anchor>
export type Prescription = z.infer<typeof prescription>
export type Phase = z.infer<typeof phase>
export type ProgramDocument = z.infer<typeof programDocument>
