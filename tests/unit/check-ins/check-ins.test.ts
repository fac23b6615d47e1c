import { describe, expect, it } from 'vitest'
import { checkInInput } from '@/lib/check-ins/input'
import { isNotNow, lowMood, moodTotal, needsSomeoneNow } from '@/lib/check-ins/low-mood'
import { whyAsk, type AskedFrom } from '@/lib/check-ins/when-to-ask'
import { citationOf } from '@/lib/references/citation'
import { reasons } from '../attention/case'

const today = '2026-11-23'

const asked = (known: Partial<AskedFrom>) =>
  whyAsk({
    today,
    lastOn: null,
    cameOn: '2026-11-10',
    nothingComfortableOn: null,
    isNothingOpen: false,
    painfulDays: [],
    ...known,
  })

describe('a patient is asked how they are', () => {
  it('when nothing is comfortable today or was not yesterday', () => {
    expect(asked({ nothingComfortableOn: today })).toBe('nothing-comfortable')
    expect(asked({ nothingComfortableOn: '2026-11-22' })).toBe('nothing-comfortable')
    expect(asked({ nothingComfortableOn: '2026-11-21' })).toBeNull()
  })

  it('when nothing of the program is left open', () => {
    expect(asked({ isNothingOpen: true })).toBe('nothing-open')
  })

  it('after a long flare: three painful days, the first and the last a week apart', () => {
    expect(asked({ painfulDays: ['2026-11-14', '2026-11-18', '2026-11-21'] })).toBe('long-flare')
    expect(asked({ painfulDays: ['2026-11-15', '2026-11-18', '2026-11-21'] })).toBeNull()
    expect(asked({ painfulDays: ['2026-11-14', '2026-11-21', '2026-11-21'] })).toBeNull()
    expect(asked({ painfulDays: ['2026-11-01', '2026-11-18', '2026-11-21'] })).toBeNull()
  })

  it('else six weeks after they came or were last asked', () => {
    expect(asked({ cameOn: '2026-10-12' })).toBe('a-while')
    expect(asked({ cameOn: '2026-10-13' })).toBeNull()
    expect(asked({ cameOn: '2026-01-01', lastOn: '2026-10-13' })).toBeNull()
    expect(asked({ cameOn: null })).toBeNull()
  })

  it('never within two weeks of an answer or a “not now”, whatever happens', () => {
    const everything = { isNothingOpen: true, nothingComfortableOn: today }
    expect(asked({ ...everything, lastOn: '2026-11-10' })).toBeNull()
    expect(asked({ ...everything, lastOn: '2026-11-09' })).toBe('nothing-comfortable')
  })
})

const open = { littleInterest: null, feelingDown: null, isUnsafe: null }

describe('an answer', () => {
  it('adds up to 0–6; what was left open adds nothing, and all of it open says nothing', () => {
    expect(moodTotal({ ...open, littleInterest: 3, feelingDown: 2 })).toBe(5)
    expect(moodTotal({ ...open, feelingDown: 3 })).toBe(3)
    expect(moodTotal({ ...open, isUnsafe: true })).toBeNull()
    expect(isNotNow(open)).toBe(true)
    expect(isNotNow({ ...open, littleInterest: 0 })).toBe(false)
  })

  it('brings crisis numbers first for “not safe”, and for feeling down nearly every day', () => {
    expect(needsSomeoneNow({ ...open, isUnsafe: true })).toBe(true)
    expect(needsSomeoneNow({ ...open, feelingDown: 3, isUnsafe: false })).toBe(true)
    expect(needsSomeoneNow({ littleInterest: 3, feelingDown: 2, isUnsafe: false })).toBe(false)
  })

  it('may leave any question open, but not all of them; “not now” stands alone', () => {
    expect(checkInInput.parse({ feelingDown: '2', safe: 'no' })).toEqual({
      littleInterest: null,
      feelingDown: 2,
      isUnsafe: true,
    })
    expect(checkInInput.parse({ notNow: 'yes', littleInterest: '3', safe: 'no' })).toEqual(open)
    expect(checkInInput.safeParse({}).success).toBe(false)
    expect(checkInInput.safeParse({ feelingDown: '4' }).success).toBe(false)
  })
})

it('the total a clinician hears of has a source that was seen', () => {
  expect(lowMood.from).toBe(3)
  expect(citationOf(lowMood.reference)).not.toBeNull()
})

it('the clinician reads why, the one who does not feel safe before the one who is low', () => {
  expect(reasons({ lowMood: { saidOn: today, total: 4 }, unsafeOn: '2026-11-22' })).toEqual([
    'Does not feel safe: said so yesterday; please ring them',
    'Mood: 4 of 6 in the two questions today; please talk with them',
  ])
})
