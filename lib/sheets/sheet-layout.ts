import type { SheetChoices } from './input'

/** The sheet as usual, in large print, or shortened. */
export type Print = SheetChoices['print']

const MOST_ROWS_ON_FIRST_PAGE = { a4: 12, letter: 11 }
const MOST_ROWS_WITH_AMOUNT = 9
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
  /** Whether the movements begin under when to stop: four then take one leaf, both sides of it full. */
  beginsInFront: boolean
  /** Whether the first ticks stand on the first page, above when to stop. */
  hasTicksInFront: boolean
  /** What a line of ticks repeats of its movement. */
  tickWords: 'name' | 'amount' | 'amount and moments'
  /** How much height the lines of ticks may take. */
  room: 'widest' | 'wide' | 'some' | 'tight' | 'tightest'
}

const tickWords = (lines: number): SheetLayout['tickWords'] => {
  if (lines > MOST_ROWS_WITH_AMOUNT) return 'name'
  return lines > MOST_ROWS_WITH_MOMENTS ? 'amount' : 'amount and moments'
}

const room = (lines: number): SheetLayout['room'] => {
  if (lines > MOST_ROWS_WITH_AMOUNT) return 'tightest'
  if (lines > 6) return 'tight'
  if (lines > 4) return 'some'
  return lines > 3 ? 'wide' : 'widest'
}

type Sheet = {
  movementCount: number
  paper: SheetChoices['paper']
  /** How many things the first page says to leave for now; they take the height of lines of ticks. */
  pauseCount: number
}

/** Large print has a page of its own for ticks; so have more lines than a first page can hold. */
export function sheetLayout(wanted: Print, sheet: Sheet): SheetLayout {
  const { movementCount, paper, pauseCount } = sheet
  const lines = movementCount + pauseCount
  const linesInFront = pauseCount === 0 ? movementCount : lines + 1
  const isLarge = wanted === 'large'
  const isShort = wanted === 'short' && canBeShortened(movementCount)
  const isOnOnePage = isShort || (!isLarge && movementCount === 1)
  const isPlain = isLarge || isOnOnePage
  const beginsInFront = !isLarge && movementCount === 4 && paper === 'a4' && pauseCount === 0
  return {
    print: isLarge ? 'large' : 'usual',
    daysAcross: isLarge ? 7 : 14,
    isOnOnePage,
    isShort,
    beginsInFront,
    hasTicksInFront: !isLarge && linesInFront <= MOST_ROWS_ON_FIRST_PAGE[paper],
    tickWords: isPlain ? 'name' : beginsInFront ? 'amount' : tickWords(lines),
    room: isPlain || beginsInFront ? 'tight' : room(lines),
  }
}
