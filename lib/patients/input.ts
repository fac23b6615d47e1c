import { z } from 'zod'
import { emailAddress } from '../auth/email-address'
import { isTimeZone } from '../days'
import { patientGoal } from './goal'

const id = z.uuid()

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Keep this under ${max} letters.`)
    .transform((text) => text.replace(/\s+/g, ' '))

const optional = <T extends z.ZodType<string>>(schema: T) =>
  z.union([z.literal('').transform(() => null), schema]).nullable()

const dateOfBirth = z.iso
  .date('Write the date as day, month and year.')
  .refine((day) => day >= '1890-01-01', 'That is too long ago.')
  .refine((day) => day <= new Date().toISOString().slice(0, 10), 'This day has not come yet.')

const details = {
  name: line(120).refine((text) => /\p{L}/u.test(text), 'Write the name as the patient says it.'),
  dateOfBirth,
  email: optional(emailAddress),
  phone: optional(line(40)),
  timeZone: z.string().refine(isTimeZone, 'Choose a time zone from the list.'),
}

const words = {
  whatMatters: z.string().trim().max(600, 'Keep this under 600 letters.'),
  /** A line left empty is no goal. */
  goals: z
    .array(z.strictObject({ id, text: z.string().max(400) }))
    .transform((goals) => goals.filter(({ text }) => text.trim() !== ''))
    .pipe(z.array(patientGoal).max(8, 'Eight goals are plenty.')),
}

/** `id` is made by the form, so that sending it twice adds one patient. */
export const addPatientInput = z.strictObject({
  id,
  ...details,
  ...words,
  /** A colleague who cares for the patient too; null when it is only whoever adds them. */
  carerId: id.nullable(),
  /** Says that someone of this name and birthday is known, and this is another person. */
  isAnother: z.boolean(),
})

export const changeDetailsInput = z.strictObject({
  patientId: id,
  version: z.number().int().min(1),
  ...details,
})

export const changeWordsInput = z.strictObject({
  patientId: id,
  version: z.number().int().min(1),
  ...words,
})

export const usualPainInput = z.strictObject({
  patientId: id,
  usualPain: z.number().int().min(0).max(10).nullable(),
})

export const carerInput = z.strictObject({ patientId: id, clinicianId: id })

export const ofPatient = z.strictObject({ patientId: id })

export type AddPatientInput = z.infer<typeof addPatientInput>
export type ChangeDetailsInput = z.infer<typeof changeDetailsInput>
export type ChangeWordsInput = z.infer<typeof changeWordsInput>
export type UsualPainInput = z.infer<typeof usualPainInput>
export type CarerInput = z.infer<typeof carerInput>
