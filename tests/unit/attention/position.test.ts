import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attentionItems, attentionOn } from '@/lib/attention/attention'
import type { AttentionFacts } from '@/lib/attention/facts'
import { positionOf, rankOn } from '@/lib/attention/position'
import { attentionRules } from '@/lib/attention/rules'
import { waitingWeight } from '@/lib/attention/rule'
import { addDays } from '@/lib/days'
import { mention, report, underWay } from './case'

const writtenOn = '2026-11-23'
const day = fc.integer({ min: -40, max: 0 }).map((count) => addDays(writtenOn, count))
const later = fc.integer({ min: -10, max: 60 }).map((count) => addDays(writtenOn, count))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 2 })
const pain = fc.integer({ min: 0, max: 10 })

const reports = fc
  .array(
    fc.record({
      on: day,
      worstPain: maybe(pain),
      doneCount: fc.integer({ min: 0, max: 3 }),
      skippedForPainCount: fc.integer({ min: 0, max: 2 }),
      stoppedCount: fc.integer({ min: 0, max: 2 }),
      wentDownLeg: fc.boolean(),
      isNothingComfortable: fc.boolean(),
      isAnswered: fc.boolean(),
      band: fc.constantFrom('green' as const, 'amber' as const, 'red' as const),
      mentions: fc.array(
        fc.boolean().map((skipped) => mention('Bridge', skipped)),
        {
          maxLength: 1,
        },
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all
      .sort((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ on, band, ...values }) =>
        report(on, {
          ...values,
          taken: [{ prescriptionId: 'bridge', name: 'Bridge', on, band, isSure: true }],
        }),
      ),
  )

const records: fc.Arbitrary<AttentionFacts> = fc
  .record({
    addedOn: day,
    isEnded: fc.boolean(),
    invitedOn: maybe(day),
    signedInOn: maybe(day),
    lookedOn: maybe(day),
    plan: maybe(
      fc.record({
        publishedOn: day,
        weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
        reviewOn: maybe(later),
      }),
    ),
    usualPain: maybe(pain),
    holdReviewOn: maybe(later),
    reports,
    unreadComments: fc.integer({ min: 0, max: 3 }),
    lastUnreadOn: maybe(day),
    newWorries: fc.integer({ min: 0, max: 3 }),
    lastWorryOn: maybe(day),
    lowMood: maybe(fc.record({ saidOn: day, total: fc.integer({ min: 3, max: 6 }) })),
    unsafeOn: maybe(day),
    notNow: maybe(fc.record({ saidOn: day, lookAgainOn: later, isNew: fc.boolean() })),
    cameBackOn: maybe(day),
    held: maybe(
      fc.record({
        level: fc.constantFrom('E' as const, 'U' as const, 'C' as const),
        onDay: day,
        reviewOn: maybe(later),
      }),
    ),
    liftedOn: maybe(day),
    nothingOpenSince: maybe(day),
    pressureOver: maybe(day.map((measuredOn) => ({ measuredOn, words: '184/96' }))),
    lyingFlatEndsOn: maybe(later),
    askAgainOn: maybe(later),
    retest: maybe(later.map((on) => ({ on, what: 'walking in comfort' }))),
    screenedOn: maybe(day),
    clearanceEndsOn: maybe(later),
  })
  .map((facts) => ({
    ...facts,
    lastReportedOn: facts.reports[0]?.performedOn ?? null,
    lastPractisedOn: facts.reports.find((each) => each.doneCount > 0)?.performedOn ?? null,
  }))

describe('the place of a patient on a list', () => {
  it('that was worked out once holds on every later day, until something is written', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 90 }), (facts, count) => {
        const stored = positionOf(attentionItems(facts, writtenOn))
        const onThatDay = addDays(writtenOn, count)
        const [heaviest] = attentionOn(facts, onThatDay)
        expect(rankOn(stored, onThatDay)).toBe(heaviest?.weight ?? 0)
        expect(positionOf(attentionItems(facts, onThatDay))).toEqual(stored)
      }),
      { numRuns: 2000 },
    )
  }, 30_000)

  it('says from which day on they are silent, whatever else there is', () => {
    const facts = {
      ...underWay,
      lastReportedOn: '2026-11-22',
      reports: [report('2026-11-22', { worstPain: 9 })],
    }
    expect(positionOf(attentionItems(facts, writtenOn))).toEqual({
      rank: 80,
      from: '2026-11-22',
      silentFrom: '2026-11-27',
    })
  })

  it('is at ease for someone in whose record nothing waits', () => {
    const facts = { ...underWay, isEnded: true }
    expect(positionOf(attentionItems(facts, writtenOn))).toEqual({
      rank: 0,
      from: null,
      silentFrom: null,
    })
  })
})

it('the rules are listed heaviest first, and none weighs less than waiting', () => {
  const weights = attentionRules.map((rule) => rule.weight)
  expect(weights).toEqual([...weights].sort((a, b) => b - a))
  expect(Math.min(...weights)).toBe(waitingWeight)
})
