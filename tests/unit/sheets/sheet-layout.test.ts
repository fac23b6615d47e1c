import { expect, test } from 'vitest'
import { sheetLayout } from '@/lib/sheets/sheet-layout'

const sheetOf = (movementCount: number) => ({ movementCount, paper: 'a4', pauseCount: 0 }) as const

test.each([
  { wanted: 'usual', movements: 1, isOnOnePage: true, isShort: false, hasTicksInFront: true },
  { wanted: 'short', movements: 1, isOnOnePage: true, isShort: false, hasTicksInFront: true },
  { wanted: 'short', movements: 2, isOnOnePage: true, isShort: true, hasTicksInFront: true },
  { wanted: 'short', movements: 3, isOnOnePage: false, isShort: false, hasTicksInFront: true },
  { wanted: 'usual', movements: 12, isOnOnePage: false, isShort: false, hasTicksInFront: true },
  { wanted: 'usual', movements: 13, isOnOnePage: false, isShort: false, hasTicksInFront: false },
  { wanted: 'large', movements: 1, isOnOnePage: false, isShort: false, hasTicksInFront: false },
] as const)('$movements movements in $wanted print', ({ wanted, movements, ...expected }) => {
  expect(sheetLayout(wanted, sheetOf(movements))).toMatchObject(expected)
})

test('a first page of Letter is lower, and holds a line less', () => {
  const onLetter = (movementCount: number) =>
    sheetLayout('usual', { ...sheetOf(movementCount), paper: 'letter' }).hasTicksInFront
  expect([11, 12].map(onLetter)).toEqual([true, false])
})

test('what to leave for now takes the room of lines, so that when to stop stays in front', () => {
  const withTwo = (movementCount: number) =>
    sheetLayout('usual', { ...sheetOf(movementCount), pauseCount: 2 })
  expect([9, 10].map((count) => withTwo(count).hasTicksInFront)).toEqual([true, false])
  expect(withTwo(8)).toMatchObject({ room: 'tightest', tickWords: 'name' })
})

test('four movements begin on the first page, where nothing else needs the room', () => {
  const begins = (other: Partial<Parameters<typeof sheetLayout>[1]>) =>
    sheetLayout('usual', { ...sheetOf(4), ...other }).beginsInFront
  expect(begins({})).toBe(true)
  expect(begins({ pauseCount: 1 })).toBe(false)
  expect(begins({ paper: 'letter' })).toBe(false)
  expect(begins({ movementCount: 3 })).toBe(false)
  expect(sheetLayout('large', sheetOf(4)).beginsInFront).toBe(false)
})

test('large print has half as many days side by side', () => {
  expect(sheetLayout('large', sheetOf(4)).daysAcross).toBe(7)
  expect(sheetLayout('usual', sheetOf(4)).daysAcross).toBe(14)
})
