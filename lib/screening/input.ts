import { z } from 'zod'
import { clearanceConditions, type ClearanceCondition } from './clearances/conditions'
import { screeningDocument } from './document'

const patientId = z.uuid()
const reason = z.string().trim().min(3, 'Say why in a few words.').max(300)
const line = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`)
const said = (most: number, words: string) => line(most).min(2, words)

export const screenInput = z.strictObject({ patientId, document: screeningDocument })

export const liftInput = z.strictObject({
  patientId,
  /** The holds the clinician was looking at; one raised since stays. */
  holdIds: z.array(z.uuid()).min(1).max(50),
  reason,
})

export const holdInput = z.strictObject({
  patientId,
  id: z.uuid(),
  reason,
  /** The day on which it is looked at again. */
  reviewOn: z.iso.date('Choose the day on which you look again.'),
})

export const needClearanceInput = z.strictObject({
  patientId,
  id: z.uuid(),
  condition: z.enum(
    Object.keys(clearanceConditions) as [ClearanceCondition, ...ClearanceCondition[]],
  ),
  details: line(200),
  whoMust: said(120, 'Write who has to clear this.'),
})

export const giveClearanceInput = z
  .strictObject({
    patientId,
    id: z.uuid(),
    clearedBy: said(120, 'Write the name of who cleared it.'),
    evidence: said(300, 'Write what it rests on: a letter, a call, its date.'),
    covers: said(200, 'Write what it covers.'),
    clearedOn: z.iso.date('Choose the day it was given.'),
    expiresOn: z.union([z.literal(''), z.iso.date('Choose a day.')]),
  })
  .refine(({ clearedOn, expiresOn }) => expiresOn === '' || expiresOn >= clearedOn, {
    path: ['expiresOn'],
    message: 'It cannot run out before it was given.',
  })

export const endClearanceInput = z.strictObject({ patientId, id: z.uuid(), reason })

export type LiftInput = z.output<typeof liftInput>
export type HoldInput = z.output<typeof holdInput>
export type NeedClearanceInput = z.output<typeof needClearanceInput>
export type GiveClearanceInput = z.output<typeof giveClearanceInput>
export type EndClearanceInput = z.output<typeof endClearanceInput>
