import { z } from 'zod'

const words = 'Write one e-mail address, like name@example.org.'

/**
 * Exactly one e-mail address, trimmed and in small letters. Lists, display names, quotes and spaces
 * are refused, so that no letter goes to an address beside the one that was checked.
 */
export const emailAddress = z
  .string({ error: words })
  .max(254, words)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email(words))
