import { describe, expect, it } from 'vitest'
import { answerOf, blankReport } from '@/lib/reports/begin'
import type { ReportDocument } from '@/lib/reports/document'
import { openSitting, timesLeft, unfinishedSitting } from '@/lib/sessions/sitting'

const sitting = (id: string, hour: number, answered: string[]): ReportDocument => ({
  ...blankReport({
    id,
    revisionId: 'r',
    moment: 'kettle',
    performedOn: '2026-11-22',
    performedAt: `2026-11-22T${String(hour).padStart(2, '0')}:00:00+00:00`,
  }),
  items: answered.map((prescriptionId) =>
    answerOf({ prescriptionId, movement: 'bridge', status: 'done' }),
  ),
})

const clam = { prescriptionId: 'clam', times: 1 }
const bridge = { prescriptionId: 'bridge', times: 1 }
const nods = { prescriptionId: 'nods', times: 3 }

const names = (entries: { prescriptionId: string }[]) => entries.map((each) => each.prescriptionId)

describe('coming to a moment of the day', () => {
  it('for the first time, opens something new with everything in it', () => {
    expect(openSitting([clam, bridge], [])).toEqual({ report: null, entries: [clam, bridge] })
  })

  it('left in the middle, goes on where it was left', () => {
    const begun = sitting('a', 8, ['clam'])
    expect(openSitting([clam, bridge], [begun])).toEqual({ report: begun, entries: [clam, bridge] })
  })

  it('all done, opens what was said, to look at or change', () => {
    const done = sitting('a', 8, ['clam', 'bridge'])
    expect(openSitting([clam, bridge], [done])).toEqual({ report: done, entries: [clam, bridge] })
  })

  it('with more times to come, opens a new sitting of what is left', () => {
    const first = sitting('a', 8, ['clam', 'nods'])
    const { report, entries } = openSitting([clam, nods], [first])
    expect(report).toBeNull()
    expect(names(entries)).toEqual(['nods'])
  })

  it('a movement that is not today counts as answered', () => {
    const report = sitting('a', 8, [])
    report.items = [answerOf({ prescriptionId: 'clam', movement: 'clam', status: 'skipped' })]
    expect(timesLeft(clam, [report])).toBe(0)
  })

  it('a report that says nothing is not something that was begun', () => {
    expect(unfinishedSitting([clam], [sitting('a', 8, [])])).toBeNull()
  })

  it('the latest sitting is the one to go on with, whatever order they come in', () => {
    const morning = sitting('a', 8, ['nods', 'clam'])
    const noon = sitting('b', 12, ['nods'])
    const twice = { ...clam, times: 2 }
    expect(unfinishedSitting([twice, nods], [noon, morning])).toBe(noon)
  })
})
