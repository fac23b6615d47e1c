import { describe, expect, it } from 'vitest'
import { sayWait, throttleRules, waitAfter, waits } from '@/lib/auth/throttle'

const { account, address } = throttleRules

describe('waiting after wrong tries', () => {
  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 10_000],
    [6, 20_000],
    [7, 40_000],
    [8, 80_000],
    [9, 160_000],
    [10, 320_000],
    [11, 640_000],
    [12, 900_000],
    [13, 900_000],
    [5000, 900_000],
    [Number.MAX_SAFE_INTEGER, 900_000],
  ])('after %i wrong tries for one account it is %i ms', (wrongTries, wait) => {
    expect(waitAfter(wrongTries, account)).toBe(wait)
  })

  it.each(Object.entries(throttleRules))('for %s is never longer than 15 minutes', (_, rule) => {
    expect(Math.max(...waits(rule))).toBe(15 * 60_000)
    expect(waits(rule).length).toBeLessThan(50)
  })

  it.each(Object.entries(throttleRules))(
    'for %s says the same try by try as in order',
    (_, rule) => {
      expect(waits(rule)).toEqual(waits(rule).map((_, index) => waitAfter(index + 1, rule)))
    },
  )

  it('leaves a clinic behind one address more tries than one person', () => {
    expect(waitAfter(29, address)).toBe(0)
    expect(waitAfter(30, address)).toBe(10_000)
  })
})

describe('saying how long to wait', () => {
  it.each([
    [1, '1 second'],
    [9_001, '10 seconds'],
    [90_000, '90 seconds'],
    [91_000, '2 minutes'],
    [900_000, '15 minutes'],
  ])('%i ms is "%s"', (wait, words) => {
    expect(sayWait(wait)).toBe(words)
  })
})
