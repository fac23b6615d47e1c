import { expect, test } from 'vitest'
import { sheetLayout } from '@/lib/sheets/sheet-layout'

test.each([
  { wanted: 'usual', movements: 1, isOnOnePage: true, isShort: false, hasTicksInFront: true },
  { wanted: 'short', movements: 1, isOnOnePage: true, isShort: false, hasTicksInFront: true },
  { wanted: 'short', movements: 2, isOnOnePage: true, isShort: true, hasTicksInFront: true },
  { wanted: 'short', movements: 3, isOnOnePage: false, isShort: false, hasTicksInFront: true },
  { wanted: 'usual', movements: 9, isOnOnePage: false, isShort: false, hasTicksInFront: true },
  { wanted: 'usual', movements: 10, isOnOnePage: false, isShort: false, hasTicksInFront: false },
  { wanted: 'large', movements: 1, isOnOnePage: false, isShort: false, hasTicksInFront: false },
] as const)('$movements movements in $wanted print', ({ wanted, movements, ...expected }) => {
  expect(sheetLayout(wanted, movements)).toMatchObject(expected)
})

test('large print has half as many days side by side', () => {
  expect(sheetLayout('large', 4).daysAcross).toBe(7)
  expect(sheetLayout('usual', 4).daysAcross).toBe(14)
})
