import { describe, expect, it } from 'vitest'
import { withRelief, withSoreDay, withSoreDayCount } from '@/lib/reports/about-the-day'
import { answerOf, blankReport } from '@/lib/reports/begin'
import type { ReportDocument, ReportItem } from '@/lib/reports/document'
import { mergedReport } from '@/lib/reports/merge'
import { begun, isUnsent } from '@/lib/reports/outbox'
import { sameWords } from '@/lib/reports/same-words'
import { summaryOf } from '@/lib/reports/summary'
import { reportToAskAbout, responseAfter } from '@/lib/sessions/morning-after'
import { whatHelps } from '@/lib/sessions/what-helps'

const id = '01926d4e-0000-7000-8000-000000000001'

const report = (items: Partial<ReportItem>[], values: Partial<ReportDocument> = {}) => ({
  ...blankReport({
    id,
    revisionId: id,
    performedOn: '2026-11-22',
    performedAt: '2026-11-22T12:00:00Z',
    moment: 'kettle',
  }),
  items: items.map((item) =>
    answerOf({ prescriptionId: id, movement: 'bridge', status: 'done', painBefore: 2, ...item }),
  ),
  ...values,
})

describe('the morning after', () => {
  const quiet = report([{ pain: 1 }])
  const sore = report([{ pain: 4 }])
  const worse = report([{ pain: 7 }])
  it.each([
    ['nothing is asked after a quiet day', [quiet], null],
    ['nothing is asked where nothing was said of pain', [report([{}])], null],
    ['the sorest report is asked about', [quiet, sore, worse], worse],
    ['it is asked once', [sore, { ...quiet, morningAfter: { pain: 2, settling: null } }], null],
  ])('%s', (_, yesterday, expected) => {
    expect(reportToAskAbout(yesterday, 5)).toBe(expected)
  })

  it.each([
    [2, 'bedtime', 'amber'],
    [3, 'bedtime', 'amber'],
    [4, 'bedtime', 'red'],
    [2, 'not-yet', 'red'],
  ] as const)('4 yesterday, %i this morning, settled %s: %s', (pain, settling, expected) => {
    expect(responseAfter(sore, { pain, settling }, 5)).toBe(expected)
  })
})

describe('what helps', () => {
  it('lists what eased, by how much, and nothing that was no better', () => {
    const told = [
      {
        reliefs: [
          { movement: 'a', before: 6, after: 5 },
          { movement: 'b', before: 7, after: 3 },
        ],
      },
      {
        reliefs: [
          { movement: 'a', before: 6, after: 4 },
          { movement: 'c', before: 3, after: 4 },
        ],
      },
      { reliefs: [{ movement: 'd', before: 6, after: null }] },
      {},
    ]
    expect(whatHelps(told)).toEqual([
      { movement: 'b', ease: 4 },
      { movement: 'a', ease: 1.5 },
    ])
  })
})

describe('a report about the day itself', () => {
  const blank = report([])
  it('is sent as soon as something is said in it, and not before', () => {
    expect(isUnsent(begun(blank))).toBe(false)
    expect(isUnsent(begun(withSoreDay(true)(blank)))).toBe(true)
  })

  it('counts rests and strolls as practice, and never below none', () => {
    const day = [
      withSoreDay(true),
      withSoreDayCount('rests', 1),
      withSoreDayCount('rests', 1),
      withSoreDayCount('strolls', -1),
      withSoreDayCount('strolls', 1),
    ].reduce((document, edit) => edit(document), blank as ReportDocument)
    expect(day.soreDay).toEqual({ isOn: true, rests: 2, strolls: 1 })
    expect(summaryOf(day).doneCount).toBe(3)
    expect(withSoreDay(false)(day).soreDay).toEqual({ isOn: false, rests: 2, strolls: 1 })
  })

  it('keeps the last try of each position', () => {
    const first = withRelief({ movement: 'a', before: 6, after: null })(blank)
    const then = withRelief({ movement: 'a', before: 6, after: 3 })(first)
    expect(then.reliefs).toEqual([{ movement: 'a', before: 6, after: 3 }])
  })

  it('said on two devices, keeps both parts', () => {
    const mine = withSoreDay(true)(blank)
    const theirs = withRelief({ movement: 'a', before: 6, after: 3 })({ ...blank, sequence: 2 })
    expect(mergedReport(blank, mine, theirs)).toEqual({ ...theirs, soreDay: mine.soreDay })
  })

  it('says the same whatever the order of its keys, and not when a part differs', () => {
    const here = { ...blank, soreDay: { isOn: true, rests: 1, strolls: 0 } }
    const there = { ...blank, soreDay: { strolls: 0, rests: 1, isOn: true } }
    expect(sameWords(here, there)).toBe(true)
    expect(sameWords(here, withSoreDayCount('rests', 1)(here))).toBe(false)
    expect(sameWords(here, blank)).toBe(false)
  })
})

describe('what the lists need of it', () => {
  it.each([
    ['RED by the usual ceiling', report([{ pain: 6 }]), 5, 1],
    ['quiet', report([{ pain: 2 }]), 5, 0],
    ['RED by a lower ceiling', report([{ pain: 4 }]), 3, 1],
    ['a worse morning', report([{ pain: 3 }], { morningAfter: { pain: 5, settling: null } }), 5, 1],
  ])('%s', (_, document, ceiling, stoppedCount) => {
    expect(summaryOf(document, ceiling).stoppedCount).toBe(stoppedCount)
  })

  it('a leg further down, and nothing comfortable', () => {
    expect(summaryOf(report([{ isFurtherDown: true, zone: 'calf' }])).wentDownLeg).toBe(true)
    expect(summaryOf({ ...report([]), isNothingComfortable: true }).isNothingComfortable).toBe(true)
  })
})
