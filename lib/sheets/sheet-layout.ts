import type { SheetChoices } from './input'

/** The sheet as usual, in large print, or shortened. */
export type Print = SheetChoices['print']

const MOST_ROWS_ON_FIRST_PAGE = 9
const MOST_ROWS_WITH_MOMENTS = 5

/** Two movements fit side by side on one page when shortened; more would be too small to read. */
export const canBeShortened = (movementCount: number): boolean => movementCount === 2

/** How a sheet of so many movements is laid out. */
export type SheetLayout = {
  print: 'usual' | 'large'
  daysAcross: 7 | 14
  /** Whether how to do them stands on the first page too. */
  isOnOnePage: boolean
  /** Whether movements keep only what is needed to do them. */
  isShort: boolean
  /** Whether the first ticks stand on the first page, above when to stop. */
  hasTicksInFront: boolean
  /** What a line of ticks repeats of its movement. */
  tickWords: 'name' | 'amount' | 'amount and moments'
  /** How much height the lines of ticks may take. */
  room: 'widest' | 'wide' | 'some' | 'tight'
}

const tickWords = (movementCount: number): SheetLayout['tickWords'] => {
  if (movementCount > MOST_ROWS_ON_FIRST_PAGE) return 'name'
  return movementCount > MOST_ROWS_WITH_MOMENTS ? 'amount' : 'amount and moments'
}

const room = (movementCount: number): SheetLayout['room'] => {
  if (movementCount > 6) return 'tight'
  if (movementCount > 4) return 'some'
  return movementCount > 3 ? 'wide' : 'widest'
}

/** Large print has a page of its own for ticks; so have more lines than a first page can hold. */
export function sheetLayout(wanted: Print, movementCount: number): SheetLayout {
  const isLarge = wanted === 'large'
  const isShort = wanted === 'short' && canBeShortened(movementCount)
  const isOnOnePage = isShort || (!isLarge && movementCount === 1)
  const isPlain = isLarge || isOnOnePage
  return {
    print: isLarge ? 'large' : 'usual',
    daysAcross: isLarge ? 7 : 14,
    isOnOnePage,
    isShort,
    hasTicksInFront: !isLarge && movementCount <= MOST_ROWS_ON_FIRST_PAGE,
    tickWords: isPlain ? 'name' : tickWords(movementCount),
    room: isPlain ? 'tight' : room(movementCount),
  }
}
