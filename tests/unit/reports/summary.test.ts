import { describe, expect, it } from 'vitest'
import type { ReportDocument, ReportItem } from '@/lib/reports/document'
import { summaryOf } from '@/lib/reports/summary'
import { doneItem } from '@/tests/support/report-item'

const report = (items: Partial<ReportItem>[], comment = '') =>
  ({ items: items.map(doneItem), comment }) as ReportDocument

describe('what a report comes to', () => {
  it.each([
    ['nothing answered', report([]), null, 0, 0, false],
    ['no pain said is not a zero', report([{}]), null, 1, 0, false],
    ['a pain of 0 was said and counts', report([{ pain: 0 }]), 0, 1, 0, false],
    ['the highest pain counts', report([{ pain: 2 }, { pain: 7 }, { pain: 3 }]), 7, 3, 0, false],
    ['some of it counts as done', report([{ status: 'part' }]), null, 1, 0, false],
    [
      'left out for pain is told from left out for time',
      report([
        { status: 'skipped', skipReason: 'pain' },
        { status: 'skipped', skipReason: 'no-time' },
        { status: 'skipped', skipReason: null },
      ]),
      null,
      0,
      1,
      false,
    ],
    [
      'pain while doing it is no skip',
      report([{ status: 'part', skipReason: 'pain' }]),
      null,
      1,
      0,
      false,
    ],
    ['words about the session', report([], 'Slept well.'), null, 0, 0, true],
    ['words about one movement', report([{ comment: 'Easier.' }]), null, 1, 0, true],
    ['blanks are no words', report([{ comment: '  ' }], '\n'), null, 1, 0, false],
  ] as const)('%s', (_, document, worstPain, doneCount, skippedForPainCount, hasComment) => {
    expect(summaryOf(document)).toMatchObject({
      worstPain,
      doneCount,
      skippedForPainCount,
      hasComment,
    })
  })
})
