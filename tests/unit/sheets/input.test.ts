import { describe, expect, test } from 'vitest'
import { sheetAddress, sheetChoices } from '@/lib/sheets/input'

const usual = { paper: 'letter', today: '2026-11-23' } as const

describe('how a sheet is printed', () => {
  test('is the clinic’s paper, usual print and two weeks from today, unless somebody says', () => {
    const unsaid = { paper: 'letter', print: 'usual', weeks: 2, from: '2026-11-23' }
    expect(sheetChoices({}, usual)).toEqual(unsaid)
  })

  test('is what the address says', () => {
    const said = { paper: 'a4', print: 'large', weeks: '4', from: '2026-11-30' }
    expect(sheetChoices(said, usual)).toEqual({ ...said, weeks: 4 })
  })

  test.each([
    { paper: 'a3' },
    { print: ['large', 'usual'] },
    { weeks: '3' },
    { weeks: 'NaN' },
    { from: '2026-02-30' },
    { from: '9999-12-31' },
    { from: '"><script>' },
  ])('takes %j for not said', (said) => {
    expect(sheetChoices(said, usual)).toEqual(sheetChoices({}, usual))
  })

  test('comes back from the address it was written in', () => {
    const choices = sheetChoices({ print: 'large', weeks: '1' }, usual)
    const address = new URL(sheetAddress('/sheet/mine', choices), 'http://localhost')
    expect(sheetChoices(Object.fromEntries(address.searchParams), usual)).toEqual(choices)
  })
})
