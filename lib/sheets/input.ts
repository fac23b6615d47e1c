import { z } from 'zod'
import { daysBetween, type Day } from '../days'
import { weekCounts } from './tick-grid'

/** Which sheet: a revision of a patient's program. */
export const sheetOfPatient = z.object({
  patientId: z.uuid(),
  number: z.coerce.number().int().min(1).max(100_000),
})

/**
 * How a sheet is printed, as its address says it. What an address says wrongly counts as not said,
 * so that every address prints.
 */
const saidChoices = z.object({
  paper: z.enum(['a4', 'letter']).optional().catch(undefined),
  print: z.enum(['usual', 'large', 'short']).catch('usual'),
  weeks: z.coerce
    .number()
    .pipe(z.literal([...weekCounts]))
    .catch(2),
  from: z.iso.date().optional().catch(undefined),
})

export type SheetChoices = Required<z.infer<typeof saidChoices>>

const FARTHEST_DAYS = 366

type Usual = { paper: SheetChoices['paper']; today: Day }

/**
 * The choices an address makes, with nothing left open: unsaid, the paper is the clinic's and the
 * ticks begin today. A first day more than a year away is not meant.
 */
export function sheetChoices(said: unknown, usual: Usual): SheetChoices {
  const { paper, from, ...rest } = saidChoices.parse(said)
  const isNear = from !== undefined && Math.abs(daysBetween(usual.today, from)) <= FARTHEST_DAYS
  return { ...rest, paper: paper ?? usual.paper, from: isNear ? from : usual.today }
}

/** The choices that the address of a request makes. */
export const choicesOfRequest = (request: Request, usual: Usual): SheetChoices =>
  sheetChoices(Object.fromEntries(new URL(request.url).searchParams), usual)

/** The address of a sheet, or of its PDF, that says these choices. */
export const sheetAddress = (path: string, choices: SheetChoices): string =>
  `${path}?${new URLSearchParams(Object.entries(choices).map(([key, value]) => [key, String(value)]))}`
