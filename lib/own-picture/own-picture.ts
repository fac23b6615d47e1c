/** How many things one list holds, and how long one may be, in letters. */
export const mostOf = { lines: 12, letters: 160, pledge: 300 } as const

/**
 * What a patient says of themselves: what they can and cannot do yet (CLINICAL.md S05), how important
 * moving more is to them and how sure they are of it, 0–10 (S06), what they tried before and what it
 * did (S34), and what they mean to do (S39). Every part may stay empty.
 */
export type OwnPicture = {
  format: 1
  can: string[]
  notYet: string[]
  helped: string[]
  noChange: string[]
  worse: string[]
  importance: number | null
  confidence: number | null
  pledge: string
}

/** The lists of it, in the order they are asked. */
export const ownLists = ['can', 'notYet', 'helped', 'noChange', 'worse'] as const
export type OwnList = (typeof ownLists)[number]

export const emptyOwnPicture: OwnPicture = {
  format: 1,
  can: [],
  notYet: [],
  helped: [],
  noChange: [],
  worse: [],
  importance: null,
  confidence: null,
  pledge: '',
}

/** One thing a line; empty lines and doubles are none. */
export const linesIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
  ),
]

/** Whether two writings say the same. */
export const isSamePicture = (a: OwnPicture, b: OwnPicture): boolean =>
  (Object.keys(emptyOwnPicture) as (keyof OwnPicture)[]).every(
    (part) => JSON.stringify(a[part]) === JSON.stringify(b[part]),
  )
