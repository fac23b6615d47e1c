import { expect, it } from 'vitest'
import { sayMonth } from '@/lib/days'
import { lookAgainOn } from '@/lib/movements/look-again'

it.each([
  ['the day it was written, while nobody signed it', null, '2027-11-22'],
  ['the day a clinician signed it', '2027-03-01', '2028-03-01'],
  ['a signature on a leap day', '2028-02-29', '2029-02-28'],
])('a text is looked at again a year after %s', (_, signedOn, on) => {
  expect(lookAgainOn({ writtenOn: '2026-11-22', signedOn })).toBe(on)
})

it('the month is said in full', () => {
  expect(sayMonth('2027-11-22')).toBe('November 2027')
})
