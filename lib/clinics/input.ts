import { z } from 'zod'
import { isTimeZone } from '../days'
import { isColour } from './brand-colour'

const line = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`)
const number = line(40).regex(/^[\d\s()+*#./-]*$/, 'Write digits, spaces and + only.')

export const paperSizes = ['a4', 'letter'] as const

/** What a clinic says of itself; it stands on every sheet and on the patients' help page. */
export const clinicInput = z.object({
  name: line(120).min(1, 'Write the clinic’s name.'),
  address: line(300),
  phone: number,
  emergencyNumber: number,
  crisisLine: number,
  timeZone: z.string().max(60).refine(isTimeZone, 'Choose a time zone.'),
  paperSize: z.enum(paperSizes),
  brandColour: z.string().refine(isColour, 'Choose a colour.'),
})
export type ClinicChange = z.output<typeof clinicInput>
