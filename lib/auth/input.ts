import { z } from 'zod'
import { emailAddress } from './email-address'
import { longestPassword } from './password-rule'

const nextPath = z.string().max(500).optional()

const typedPassword = z
  .string()
  .min(1, 'Write your password.')
  .max(longestPassword * 4)

export const signInInput = z.object({
  email: emailAddress,
  password: typedPassword,
  next: nextPath,
})
export type SignIn = z.output<typeof signInInput>

export const chooseInput = z.object({
  place: z.string().regex(/^(clinician|patient) [0-9a-f-]{36}$/),
  next: nextPath,
})
export type Choice = z.output<typeof chooseInput>

export const nothing = z.object({})

const datePart = z.string().max(20).default('')

export const enterInput = z.object({
  token: z.string().max(100),
  day: datePart,
  month: datePart,
  year: datePart,
})
export type Entering = z.output<typeof enterInput>

export const ofPatient = z.object({ patientId: z.uuid() })

export const forgottenInput = z.object({ email: emailAddress })
export type Forgotten = z.output<typeof forgottenInput>

export const newPasswordInput = z.object({
  token: z.string().max(100),
  password: z.string().max(longestPassword * 4),
})
export type NewPassword = z.output<typeof newPasswordInput>

export const addedPasswordInput = z.object({
  email: emailAddress,
  password: z.string().max(longestPassword * 4),
})
export type AddedPassword = z.output<typeof addedPasswordInput>

export const changedPasswordInput = z.object({
  currentPassword: typedPassword,
  password: z.string().max(longestPassword * 4),
})
export type ChangedPassword = z.output<typeof changedPasswordInput>

export const confirmedInput = z.object({ token: z.string().max(100) })
export type Confirmed = z.output<typeof confirmedInput>
