import { z } from 'zod'
import type { Stretch } from './view'

/** Where a page ended: the stretch it was in, and the keys of its last row. */
export type Cursor = { stretch: Stretch; keys: (string | number)[] }

const instant = z.iso.datetime()
const id = z.uuid()

const keysIn: Record<Stretch, z.ZodType<(string | number)[]>> = {
  pressing: z.tuple([z.number().int().min(0).max(1000), instant, id]),
  waiting: z.tuple([instant, id]),
  coming: z.tuple([instant, id]),
  'at-ease': z.tuple([z.string(), id]),
  silent: z.tuple([instant, id]),
  new: z.tuple([id]),
  'by-name': z.tuple([z.string(), id]),
  recent: z.tuple([z.iso.date(), id]),
  longest: z.tuple([z.iso.date(), id]),
}

export const writtenCursor = ({ stretch, keys }: Cursor): string =>
  Buffer.from(JSON.stringify([stretch, ...keys])).toString('base64url')

/** The place an address names, or null (the beginning) when it names none of this list. */
export function readCursor(text: string, stretches: readonly Stretch[]): Cursor | null {
  try {
    const [named, ...keys] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    const stretch = stretches.find((each) => each === named)
    return stretch ? { stretch, keys: keysIn[stretch].parse(keys) } : null
  } catch {
    return null
  }
}
