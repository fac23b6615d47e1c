import { describe, expect, it } from 'vitest'
import { lookAgainAfter, notNowOn, weeksToWait } from '@/lib/readiness/not-now'
import { reasons } from '../attention/case'

describe('a “not now” to the whole program', () => {
  it('always has a day to look again, four weeks away at most', () => {
    expect(weeksToWait.map((weeks) => lookAgainAfter('2026-11-23', weeks))).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-21',
    ])
  })

  it('says that day with its weekday, and whether it has come', () => {
    expect(notNowOn('2026-11-30', '2026-11-29')).toEqual({ by: 'Mon 30 Nov', isDue: false })
    expect(notNowOn('2026-11-30', '2026-11-30')).toEqual({ by: 'Mon 30 Nov', isDue: true })
  })
})

describe('what a clinician reads of it', () => {
  const said = { saidOn: '2026-11-22', lookAgainOn: '2026-12-07' }
  const silent = { lastReportedOn: '2026-11-02', lastPractisedOn: '2026-11-02' }

  it('is said in words until someone has looked, and no silence is counted meanwhile', () => {
    expect(reasons(silent)).toEqual([expect.stringMatching(/^Silent/)])
    expect(reasons({ ...silent, notNow: { ...said, isNew: true } })).toEqual([
      'Not now: said so yesterday, to look again Mon 7 Dec',
    ])
  })

  it('rests once it was looked at, and comes up again on the day to look again', () => {
    const notNow = { ...said, isNew: false }
    const screenedOn = '2026-12-06'
    expect(reasons({ ...silent, notNow, lookedOn: '2026-11-23' })).toEqual([])
    expect(
      reasons({ ...silent, notNow, lookedOn: '2026-11-23', screenedOn }, '2026-12-07'),
    ).toEqual(['Look again: “not now” was until today'])
    expect(
      reasons({ ...silent, notNow, lookedOn: '2026-12-07', screenedOn }, '2026-12-10'),
    ).toEqual([])
  })

  it('counts silence from the day they came back', () => {
    const back = { ...silent, cameBackOn: '2026-11-23' }
    expect(reasons(back)).toEqual([])
    expect(reasons({ ...back, screenedOn: '2026-12-01' }, '2026-12-01')).toEqual([
      expect.stringContaining('since Mon 23 Nov'),
    ])
  })
})
