import { z } from 'zod'
import { emailAddress } from '../auth/email-address'

export const roles = ['owner', 'clinician', 'assistant'] as const

const name = z.string().trim().min(1, 'Write a name.').max(120, 'Use at most 120 characters.')

export const inviteInput = z.object({ name, email: emailAddress, role: z.enum(roles) })
export type Invitation = z.output<typeof inviteInput>

export const clinicianInput = z.object({ clinicianId: z.uuid() })
export type OfClinician = z.output<typeof clinicianInput>

export const roleInput = clinicianInput.extend({ role: z.enum(roles) })
export type RoleChange = z.output<typeof roleInput>

export const activeInput = clinicianInput.extend({ isActive: z.boolean() })
export type ActiveChange = z.output<typeof activeInput>

export const profileInput = z.object({
  name,
  credentials: z.string().trim().max(120, 'Use at most 120 characters.'),
})
export type Profile = z.output<typeof profileInput>
