import { describe, expect, it } from 'vitest'
import type { AnchorKey } from '@/lib/programs/anchors'
import type { PlannedMoment } from '@/lib/programs/planned-day'
import { answerOf } from '@/lib/reports/begin'
import { daySoFar } from '@/lib/sessions/day-so-far'

const moment = (key: AnchorKey, entries: [id: string, times: number][]): PlannedMoment => ({
  moment: key,
  name: key,
  entries: entries.map(([id, times]) => ({
    prescription: { id, movement: id } as PlannedMoment['entries'][number]['prescription'],
    times,
    words: '',
  })),
})

const report = (key: AnchorKey, answered: string[], hour = 8) => ({
  moment: key,
  performedAt: `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z`,
  items: answered.map((prescriptionId) =>
    answerOf({ prescriptionId, movement: 'bridge', status: 'done' }),
  ),
})

const planned = [
  moment('on-waking', [['tilt', 1]]),
  moment('kettle', [['nods', 3]]),
  moment('evening-tv', [
    ['clam', 1],
    ['bridge', 1],
  ]),
]

const keys = (moments: { moment: string }[]) => moments.map((each) => each.moment)

describe('what comes next in the day', () => {
  it('is not a moment in which everything rests, while another is left', () => {
    const resting = ['clam', 'bridge']
    expect(daySoFar(planned, [], 20, ['clam']).next?.moment).toBe('evening-tv')
    expect(daySoFar(planned, [], 20, resting).next?.moment).not.toBe('evening-tv')
    expect(keys(daySoFar(planned, [], 20, resting).others)).toContain('evening-tv')
    expect(daySoFar(planned.slice(2), [], 20, resting).next?.moment).toBe('evening-tv')
  })

  it.each([
    [5, 'on-waking'],
    [9, 'on-waking'],
    [20, 'evening-tv'],
  ])('at %i o’clock: %s', (hour, next) => {
    expect(daySoFar(planned, [], hour).next?.moment).toBe(next)
  })

  it('what was left in the middle comes before anything else', () => {
    const day = daySoFar(planned, [report('evening-tv', ['clam'])], 8)
    expect(day.next).toMatchObject({ moment: 'evening-tv', state: 'begun' })
    expect(keys(day.others)).toEqual(['on-waking', 'kettle'])
  })

  it('a moment that comes round again stays open, and says how often it is done', () => {
    const day = daySoFar(planned, [report('kettle', ['nods']), report('kettle', ['nods'], 10)], 12)
    expect(day.others.find((each) => each.moment === 'kettle')).toMatchObject({
      state: 'open',
      times: 3,
      timesDone: 2,
    })
  })

  it('what was missed in the morning is not gone', () => {
    expect(keys(daySoFar(planned, [], 22).others)).toEqual(['on-waking', 'kettle'])
  })

  it('all done, nothing comes next', () => {
    const day = daySoFar(
      [planned[0]].flatMap((each) => each ?? []),
      [report('on-waking', ['tilt'])],
      9,
    )
    expect(day).toMatchObject({ next: null, others: [], done: [{ moment: 'on-waking' }] })
  })

  it('a report of another moment does not count here', () => {
    expect(daySoFar(planned, [report('bedtime', ['tilt'])], 8).done).toEqual([])
  })

  it('on a day off there is nothing', () => {
    expect(daySoFar([], [], 8)).toEqual({ next: null, others: [], done: [] })
  })
})
