import { describe, expect, it } from 'vitest'
import { painResponse, type PainReading } from '@/lib/symptoms/pain-response'

const reading = (values: Partial<PainReading>): PainReading => ({
  before: 2,
  during: 2,
  nextMorning: null,
  isSettled: null,
  zoneBefore: 'back',
  zoneAfter: null,
  ...values,
})

const table: [string, Partial<PainReading>, number, string][] = [
  ['pain that stays at 2', {}, 5, 'green'],
  ['pain no higher than usual', { before: 4, during: 4 }, 5, 'green'],
  ['a rise of one that is not known to settle yet', { before: 2, during: 3 }, 5, 'amber'],
  ['a rise of two', { before: 3, during: 5 }, 5, 'amber'],
  ['a rise of three', { before: 2, during: 5 }, 5, 'red'],
  ['six out of ten', { before: 4, during: 6 }, 5, 'red'],
  ['two more the next morning', { before: 2, during: 2, nextMorning: 4 }, 5, 'red'],
  ['one more the next morning', { before: 2, during: 2, nextMorning: 3 }, 5, 'amber'],
  ['not settled after a day', { before: 2, during: 3, isSettled: false }, 5, 'red'],
  [
    'pain that moved down to the calf and stayed',
    { zoneBefore: 'buttock', zoneAfter: 'calf' },
    5,
    'red',
  ],
  [
    'leg pain that drew back to the buttock',
    { zoneBefore: 'calf', zoneAfter: 'buttock' },
    5,
    'green',
  ],
  ['usual pain of six that stays', { before: 6, during: 6 }, 5, 'amber'],
  ['usual pain of six that rises by one', { before: 6, during: 7 }, 5, 'amber'],
  ['usual pain of six that rises by two', { before: 6, during: 8 }, 5, 'red'],
  [
    'a pull down to the calf in a nerve glide that went at once',
    { zoneBefore: 'buttock', zoneAfter: 'calf', isBriefInGlide: true },
    5,
    'amber',
  ],
  [
    'a pull down to the calf in a nerve glide that stayed',
    { zoneBefore: 'buttock', zoneAfter: 'calf', isBriefInGlide: false },
    5,
    'red',
  ],
  [
    'a brief pull in a nerve glide that was six out of ten',
    { before: 4, during: 6, zoneAfter: 'calf', isBriefInGlide: true },
    5,
    'red',
  ],
  [
    'a brief pull in a nerve glide with two more the next morning',
    { nextMorning: 4, zoneAfter: 'calf', isBriefInGlide: true },
    5,
    'red',
  ],
  ['a nerve glide in which nothing went lower', { isBriefInGlide: true }, 5, 'green'],
  ['four with a ceiling of three', { before: 3, during: 4 }, 3, 'red'],
]

describe('how a movement was taken', () => {
  it.each(table)('%s', (_, values, ceiling, expected) => {
    expect(painResponse(reading(values), ceiling)).toBe(expected)
  })
})
