import { z } from 'zod'

/** The stretches of time a course is shown for, in weeks. */
export const ranges = [2, 6, 12] as const
export type Weeks = (typeof ranges)[number]

const address = z.object({
  weeks: z.coerce
    .number()
    .refine((weeks): weeks is Weeks => ranges.some((range) => range === weeks))
    .catch(6),
})

/** Reads the address of a patient's page; anything odd is six weeks. */
export const askedWeeks = (params: Record<string, string | string[] | undefined>): Weeks =>
  address.parse(params).weeks
