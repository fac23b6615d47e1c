import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportDocument, ReportItem } from '@/lib/reports/document'
import {
  answered,
  begun,
  isUnsent,
  learned,
  readyToSend,
  tidied,
  waitBeforeTry,
  written,
  type Answer,
  type KeptReport,
} from '@/lib/reports/outbox'
import { sameWords } from '@/lib/reports/same-words'
import { withAnswer, withComment, withoutAnswer } from '@/lib/reports/answering'
import { doneItem } from '@/tests/support/report-item'

const blank: ReportDocument = {
  format: 1,
  id: '01926d4e-0000-7000-8000-000000000001',
  revisionId: '01926d4e-0000-7000-8000-000000000002',
  sequence: 1,
  performedOn: '2026-11-22',
  performedAt: '2026-11-22T08:00:00+00:00',
  moment: 'kettle',
  items: [],
  comment: '',
}

const item = (name: string, pain: number | null = null): ReportItem =>
  doneItem({ prescriptionId: name, pain })

/** What the server does, as lib/reports/mutations.ts does it. */
const makeServer = () => {
  let newest: ReportDocument | null = null
  const versions = new Map<number, ReportDocument>()
  return {
    newest: () => newest,
    take(send: ReportDocument): Answer {
      const held = newest
      const version = versions.get(send.sequence)
      if (held && version && !sameWords(version, send)) return { kind: 'differs', newest: held }
      versions.set(send.sequence, send)
      if (!held || send.sequence >= held.sequence) newest = send
      const now = newest ?? send
      const receipt = { id: now.id, sequence: now.sequence, receivedAt: '', payloadHash: '' }
      const isLate = now.sequence > send.sequence
      return { kind: 'taken', recorded: { receipt, newest: isLate ? now : null } }
    },
  }
}

const sendOnce = (kept: KeptReport, server: ReturnType<typeof makeServer>): KeptReport => {
  const ready = readyToSend(kept)
  return ready ? answered(ready, ready.sent, server.take(ready.sent)) : kept
}

describe('a report kept on the phone', () => {
  it('is not sent while nothing is written in it', () => {
    expect(readyToSend(begun(blank))).toBeNull()
  })

  it('is sent once when it is written, and then rests', () => {
    const server = makeServer()
    const kept = sendOnce(written(begun(blank), withAnswer(item('a', 2))), server)
    expect(isUnsent(kept)).toBe(false)
    expect(readyToSend(kept)).toBeNull()
    expect(server.newest()).toMatchObject({ sequence: 1, items: [{ pain: 2 }] })
  })

  it('is sent word for word again while no answer came', () => {
    const first = readyToSend(written(begun(blank), withAnswer(item('a'))))
    if (!first) throw new Error('It was ready to send.')
    const lost = answered(first, first.sent, { kind: 'unreachable' })
    expect(lost.tries).toBe(1)
    expect(readyToSend(lost)?.sent).toEqual(first.sent)
  })

  it('keeps what was written while a send was on its way', () => {
    const server = makeServer()
    const first = readyToSend(written(begun(blank), withAnswer(item('a'))))
    if (!first) throw new Error('It was ready to send.')
    const meanwhile = written(first, withComment('One more thing.'))
    const after = answered(meanwhile, first.sent, server.take(first.sent))
    expect(isUnsent(after)).toBe(true)
    expect(sendOnce(after, server).confirmed).toMatchObject({
      sequence: 2,
      comment: 'One more thing.',
    })
  })

  it('left in the middle of a send, says the rest in a send that comes after it', () => {
    const first = readyToSend(written(begun(blank), withAnswer(item('a'))))
    if (!first) throw new Error('It was ready to send.')
    const more = written(first, withComment('Bye.'))
    expect(readyToSend(more, true)?.sent.sequence).toBe(2)
  })

  it('waits, when the server will not take it, until it is changed', () => {
    const ready = readyToSend(written(begun(blank), withAnswer(item('a'))))
    if (!ready) throw new Error('It was ready to send.')
    const refused = answered(ready, ready.sent, { kind: 'refused', words: 'Care has ended.' })
    expect(isUnsent(refused)).toBe(true)
    expect(readyToSend(refused)).toBeNull()
    expect(readyToSend(written(refused, withComment('Hello?')))).not.toBeNull()
  })

  it('words changed back after a send whose answer was lost are said again', () => {
    const server = makeServer()
    const nine = sendOnce(written(begun(blank), withAnswer(item('a', 9))), server)
    const none = readyToSend(written(nine, withAnswer(item('a', 0))))
    if (!none) throw new Error('It was ready to send.')
    server.take(none.sent)
    let phone = answered(none, none.sent, { kind: 'unreachable' })
    phone = written(phone, withAnswer(item('a', 9)))
    expect(isUnsent(phone)).toBe(true)
    phone = sendOnce(sendOnce(phone, server), server)
    expect(isUnsent(phone)).toBe(false)
    expect(server.newest()).toMatchObject({ items: [{ pain: 9 }] })
  })

  it('takes over what another device wrote, and keeps its own', () => {
    const server = makeServer()
    const begin = sendOnce(written(begun(blank), withAnswer(item('a', 1))), server)
    const tablet = sendOnce(written(begin, withAnswer(item('b', 2))), server)
    expect(isUnsent(tablet)).toBe(false)
    let phone = written(begin, withAnswer(item('c', 3)))
    phone = sendOnce(phone, server)
    expect(isUnsent(phone)).toBe(true)
    phone = sendOnce(phone, server)
    expect(server.newest()?.items.map(({ prescriptionId }) => prescriptionId)).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('an answer taken back here stays taken back', () => {
    const server = makeServer()
    const both = sendOnce(
      written(begun(blank), (r) => withAnswer(item('b'))(withAnswer(item('a'))(r))),
      server,
    )
    sendOnce(written(both, withComment('from the tablet')), server)
    const phone = written(both, withoutAnswer('a'))
    sendOnce(sendOnce(phone, server), server)
    expect(server.newest()).toMatchObject({
      items: [{ prescriptionId: 'b' }],
      comment: 'from the tablet',
    })
  })
})

describe('waiting to try again', () => {
  it.each([
    [0, 2_000],
    [1, 2_000],
    [2, 4_000],
    [5, 32_000],
    [50, 300_000],
  ])('after %i tries: %i ms', (tries, ms) => expect(waitBeforeTry(tries)).toBe(ms))
})

describe('tidying up', () => {
  const unsent = written(begun({ ...blank, performedOn: '2026-11-20' }), withAnswer(item('a')))
  const saved = learned(undefined, { ...blank, performedOn: '2026-11-21' })
  const todays = learned(undefined, blank)

  it('forgets earlier days that were sent, and nothing that was not', () => {
    expect(Object.keys(tidied({ unsent, saved, todays }, '2026-11-22'))).toEqual([
      'unsent',
      'todays',
    ])
  })
})

describe('two devices and a bad network', () => {
  const deviceIndex = fc.constantFrom(0, 1)
  const step = fc.oneof(
    fc.record({
      do: fc.constant('edit' as const),
      on: deviceIndex,
      pain: fc.nat(10),
      which: fc.constantFrom('a', 'b'),
    }),
    fc.record({
      do: fc.constantFrom('send', 'lose-send', 'lose-answer', 'delay', 'look'),
      on: deviceIndex,
    }),
  )

  it('nothing either of them wrote is lost, and both end up with the same', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const server = makeServer()
        const delayed: ReportDocument[] = []
        const devices = [begun(blank), begun(blank)]
        const last = new Map<string, number>()
        const flush = (index: number) => {
          for (let tries = 0; tries < 20; tries++) {
            const kept = devices[index] ?? begun(blank)
            if (!readyToSend(kept)) return
            devices[index] = sendOnce(kept, server)
          }
          throw new Error('It never came to rest.')
        }
        for (const each of steps) {
          const kept = devices[each.on] ?? begun(blank)
          if (each.do === 'edit') {
            const name = `${each.on}${'which' in each ? each.which : ''}`
            const pain = 'pain' in each ? each.pain : 0
            last.set(name, pain)
            devices[each.on] = written(kept, withAnswer(item(name, pain)))
            continue
          }
          if (each.do === 'look') {
            const newest = server.newest()
            if (newest) devices[each.on] = learned(kept, newest)
            continue
          }
          const ready = readyToSend(kept)
          if (!ready) continue
          if (each.do === 'delay') delayed.push(ready.sent)
          const answer =
            each.do === 'send' || each.do === 'lose-answer' ? server.take(ready.sent) : null
          const isHeard = answer && each.do === 'send'
          devices[each.on] = answered(ready, ready.sent, isHeard ? answer : { kind: 'unreachable' })
        }
        for (const send of delayed) server.take(send)
        for (const round of [0, 1, 0, 1]) {
          const newest = server.newest()
          if (newest) devices[round] = learned(devices[round], newest)
          flush(round)
        }
        const said = new Map(server.newest()?.items.map((each) => [each.prescriptionId, each.pain]))
        expect(said).toEqual(last)
        for (const kept of devices) {
          expect(isUnsent(kept)).toBe(false)
          expect(
            new Map(kept.document.items.map((each) => [each.prescriptionId, each.pain])),
          ).toEqual(last)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
