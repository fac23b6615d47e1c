import { plain } from './search-words'

const LONGEST = 72

/** A free slug made from a name: its plain words, with a number where the slug is taken. */
export function slugFor(name: string, isTaken: (slug: string) => boolean): string {
  const words = plain(name)
    .replace(/[^a-z0-9 ]+/g, '')
    .trim()
  const base = words.replace(/ +/g, '-').slice(0, LONGEST).replace(/-+$/, '') || 'movement'
  if (!isTaken(base)) return base
  let count = 2
  while (isTaken(`${base}-${count}`)) count += 1
  return `${base}-${count}`
}
