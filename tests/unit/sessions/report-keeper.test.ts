import { beforeEach, describe, expect, it } from 'vitest'
import { makeReportKeeper, type Shelf, type Transport } from '@/components/sessions/report-keeper'
import { withComment } from '@/lib/reports/answering'
import type { ReportDocument } from '@/lib/reports/document'
import { learned, type Outbox } from '@/lib/reports/outbox'

const blank = (id = 'a'): ReportDocument => ({
  format: 1,
  id,
  revisionId: 'r',
  sequence: 1,
  performedOn: '2026-11-22',
  performedAt: '2026-11-22T08:00:00+00:00',
  moment: 'kettle',
  items: [],
  comment: '',
})

const taken = (document: ReportDocument): Awaited<ReturnType<Transport>> => ({
  kind: 'taken',
  recorded: {
    receipt: { id: document.id, sequence: document.sequence, receivedAt: '', payloadHash: '' },
    newest: null,
  },
})

const settle = async () => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve()
}

let disk: Outbox
let sends: ReportDocument[]
let answerWith: Transport
let timers: { ms: number; work: () => void }[]
let isOtherTabSending: boolean

const shelf: Shelf = {
  update: async (edit) => (disk = edit(disk)),
  clear: async () => void (disk = {}),
}

const open = async (known: ReportDocument[] = [], own: Shelf = shelf) => {
  const keeper = makeReportKeeper({
    shelf: own,
    send: (document, isLeaving) => {
      sends.push(document)
      return answerWith(document, isLeaving)
    },
    alone: async (work) => {
      if (isOtherTabSending) return false
      await work()
      return true
    },
    after: (ms, work) => {
      const timer = { ms, work }
      timers.push(timer)
      return () => void (timers = timers.filter((each) => each !== timer))
    },
    today: () => '2026-11-22',
  })
  await keeper.open(known)
  await tick()
  return keeper
}

/** Lets the next timer come due. */
const tick = async () => {
  const due = timers.shift()
  due?.work()
  await settle()
  return due?.ms
}

beforeEach(() => {
  disk = {}
  sends = []
  timers = []
  isOtherTabSending = false
  answerWith = async (document) => taken(document)
})

describe('the keeper of reports on a phone', () => {
  it('has a tap on the shelf before it is sent, and sends once after a pause in writing', async () => {
    const keeper = await open()
    void keeper.write(blank(), withComment('S'))
    void keeper.write(blank(), withComment('So'))
    await keeper.write(blank(), withComment('Sore'))
    expect(disk.a?.document.comment).toBe('Sore')
    expect(sends).toEqual([])
    expect(await tick()).toBe(600)
    expect(sends).toMatchObject([{ sequence: 1, comment: 'Sore' }])
    expect(keeper.unsent()).toEqual([])
  })

  it('keeps what the movements are called with the report, and what it kept before', async () => {
    const keeper = await open()
    await keeper.write(blank(), withComment('S'), { clam: 'Clam' })
    await keeper.write(blank(), withComment('So'), { bridge: 'Bridge' })
    await keeper.write(blank(), withComment('Sore'))
    expect(disk.a?.names).toEqual({ clam: 'Clam', bridge: 'Bridge' })
  })

  it('out of reach, keeps it and tries again later and later', async () => {
    answerWith = async () => ({ kind: 'unreachable' })
    const keeper = await open()
    await keeper.write(blank(), withComment('Sore'))
    expect([await tick(), await tick(), await tick(), await tick()]).toEqual([
      600, 2_000, 4_000, 8_000,
    ])
    expect(new Set(sends.map(({ sequence }) => sequence))).toEqual(new Set([1]))
    expect(keeper.unsent()).toHaveLength(1)
    answerWith = async (document) => taken(document)
    await keeper.wake()
    await tick()
    expect(keeper.unsent()).toEqual([])
  })

  it('one success takes only that report out of the queue', async () => {
    answerWith = async (document) =>
      document.id === 'a' ? taken(document) : { kind: 'unreachable' }
    const keeper = await open()
    await keeper.write(blank('a'), withComment('one'))
    await keeper.write(blank('b'), withComment('two'))
    await tick()
    expect(keeper.unsent().map(({ document }) => document.id)).toEqual(['b'])
    expect(disk.b?.document.comment).toBe('two')
  })

  it('a report that is refused does not hold up the next one', async () => {
    answerWith = async (document) =>
      document.id === 'a' ? { kind: 'refused', words: 'Too long ago.' } : taken(document)
    const keeper = await open()
    await keeper.write(blank('a'), withComment('one'))
    await keeper.write(blank('b'), withComment('two'))
    await tick()
    expect(keeper.unsent()).toMatchObject([{ refusal: 'Too long ago.', document: { id: 'a' } }])
  })

  it('a refused report can be taken off the phone, and is not tried again meanwhile', async () => {
    answerWith = async () => ({ kind: 'refused', words: 'Your program has come to its end.' })
    const keeper = await open()
    await keeper.write(blank(), withComment('Sore'))
    await tick()
    expect([sends.length, timers.length]).toEqual([1, 0])
    expect(disk.a?.document.comment).toBe('Sore')
    await keeper.remove('a')
    expect(keeper.unsent()).toEqual([])
    expect(disk).toEqual({})
  })

  it('the phone dies and starts again: everything is still there, and is sent', async () => {
    answerWith = async () => ({ kind: 'unreachable' })
    const first = await open()
    await first.write(blank(), withComment('Sore'))
    timers = []
    answerWith = async (document) => taken(document)
    const second = await open()
    expect(second.snapshot().outbox.a?.document.comment).toBe('Sore')
    expect(second.unsent()).toEqual([])
  })

  it('signed out meanwhile: keeps it, and sends it when signed in again', async () => {
    answerWith = async () => ({ kind: 'signed-out' })
    const keeper = await open()
    await keeper.write(blank(), withComment('Sore'))
    await tick()
    expect(keeper.snapshot().isSignedOut).toBe(true)
    expect(timers).toEqual([])
    expect(disk.a?.document.comment).toBe('Sore')
    answerWith = async (document) => taken(document)
    expect((await open()).unsent()).toEqual([])
  })

  it('two tabs write in one report and neither loses a word', async () => {
    const one = await open()
    const two = await open()
    await one.write(blank(), withComment('From one.'))
    await two.write(blank(), (report) => ({ ...report, moment: 'teeth' }))
    expect(disk.a?.document).toMatchObject({ comment: 'From one.', moment: 'teeth' })
    expect(two.snapshot().outbox.a?.document.comment).toBe('From one.')
  })

  it('while another tab is sending, it waits', async () => {
    isOtherTabSending = true
    const keeper = await open()
    await keeper.write(blank(), withComment('Sore'))
    await tick()
    expect(sends).toEqual([])
    isOtherTabSending = false
    expect(await tick()).toBe(3_000)
    expect(sends).toHaveLength(1)
  })

  it('left at once after a tap, sends in a way that outlives the page', async () => {
    const ways: boolean[] = []
    answerWith = async (document, isLeaving) => {
      ways.push(isLeaving)
      return taken(document)
    }
    const keeper = await open()
    void keeper.write(blank(), withComment('Bye.'))
    keeper.leave()
    await settle()
    expect(ways).toEqual([true])
    expect(keeper.unsent()).toEqual([])
  })

  it('left in the middle of a send, the last words go in a send of their own', async () => {
    let answer = () => {}
    answerWith = (document, isLeaving) =>
      isLeaving
        ? Promise.resolve(taken(document))
        : new Promise((resolve) => (answer = () => resolve(taken(document))))
    const keeper = await open()
    await keeper.write(blank(), withComment('First.'))
    await tick()
    await keeper.write(blank(), withComment('First. Second.'))
    keeper.leave()
    answer()
    await settle()
    expect(sends).toMatchObject([
      { sequence: 1, comment: 'First.' },
      { sequence: 2, comment: 'First. Second.' },
    ])
    expect(keeper.unsent()).toEqual([])
  })

  it('takes in what the server holds from another device', async () => {
    const keeper = await open([{ ...blank(), sequence: 4, comment: 'From the tablet.' }])
    expect(keeper.snapshot().outbox.a?.document.comment).toBe('From the tablet.')
    expect(sends).toEqual([])
  })

  it('forgets earlier days that were sent', async () => {
    disk = { old: learned(undefined, { ...blank('old'), performedOn: '2026-11-20' }) }
    const keeper = await open()
    expect(keeper.snapshot().outbox).toEqual({})
  })

  it('where nothing can be kept, says so and still sends', async () => {
    const broken: Shelf = { ...shelf, update: () => Promise.reject(new Error('no space')) }
    const keeper = await open([], broken)
    await keeper.write(blank(), withComment('Sore'))
    await tick()
    expect(keeper.snapshot().isShelfBroken).toBe(true)
    expect(sends).toHaveLength(1)
  })

  it('does not call a word kept before the device holds it', async () => {
    let hold = () => {}
    const slow: Shelf = {
      ...shelf,
      update: (edit) => new Promise((done) => (hold = () => done((disk = edit(disk))))),
    }
    const opening = open([], slow)
    hold()
    const keeper = await opening
    void keeper.write(blank(), withComment('Two were enough.'))
    expect(keeper.snapshot().isSettling).toBe(true)
    hold()
    await settle()
    expect(keeper.snapshot().isSettling).toBe(false)
    expect(disk.a?.document.comment).toBe('Two were enough.')
  })

  it('cleared on signing out, holds nothing any more', async () => {
    const keeper = await open([blank()])
    await keeper.clear()
    expect(disk).toEqual({})
    expect(keeper.snapshot().outbox).toEqual({})
  })
})

describe('two parts of one page that open at once', () => {
  it('each find what the device held, whichever is first', async () => {
    disk = { a: learned(undefined, { ...blank(), comment: 'Two were enough.' }) }
    let updates = 0
    const slow: Shelf = {
      ...shelf,
      update: async (edit) => {
        updates += 1
        for (let turn = updates * 50; turn > 0; turn--) await Promise.resolve()
        return (disk = edit(disk))
      },
    }
    const keeper = await open([], slow)
    disk = { ...disk, b: learned(undefined, { ...blank('b'), comment: 'From another tab.' }) }
    const first = keeper.open([]).then(() => keeper.snapshot().outbox.b?.document.comment)
    const second = keeper.open([]).then(() => keeper.snapshot().outbox.b?.document.comment)
    expect(await Promise.all([first, second])).toEqual(['From another tab.', 'From another tab.'])
  })
})
