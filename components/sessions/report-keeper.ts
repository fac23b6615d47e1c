import type { ReportDocument } from '@/lib/reports/document'
import {
  answered,
  begun,
  isUnsent,
  learned,
  readyToSend,
  sending,
  tidied,
  waitBeforeTry,
  written,
  type Answer,
  type KeptReport,
  type Outbox,
} from '@/lib/reports/outbox'

type Edit = (outbox: Outbox) => Outbox

/** Where a device keeps one person's reports; an update is all or nothing, across tabs too. */
export type Shelf = { update: (edit: Edit) => Promise<Outbox>; clear: () => Promise<void> }

export type Transport = (
  document: ReportDocument,
  isLeaving: boolean,
) => Promise<Answer | { kind: 'signed-out' }>

export type Surroundings = {
  shelf: Shelf
  send: Transport
  /** Runs `work` unless another tab of this browser is sending; says whether it ran. */
  alone: (work: () => Promise<void>) => Promise<boolean>
  /** Runs `work` after some milliseconds; returns what calls it off. */
  after: (ms: number, work: () => void) => () => void
  today: () => string
}

export type Snapshot = {
  outbox: Outbox
  isOpen: boolean
  isSending: boolean
  isSignedOut: boolean
  /** Something was written that the device has not yet said it holds. */
  isSettling: boolean
  /** The device lets us keep nothing: only what the server has is safe. */
  isShelfBroken: boolean
}

export const nothingYet: Snapshot = {
  outbox: {},
  isOpen: false,
  isSending: false,
  isSignedOut: false,
  isSettling: false,
  isShelfBroken: false,
}

const PAUSE_AFTER_WRITING_MS = 600
const PAUSE_FOR_OTHER_TAB_MS = 3_000

const changedIn =
  (id: string, change: (kept: KeptReport) => KeptReport): Edit =>
  (outbox) => {
    const kept = outbox[id]
    return kept ? { ...outbox, [id]: change(kept) } : outbox
  }

/**
 * Keeps what the patient writes: on the device at once, on the server as soon as it can be reached.
 * Knows no browser; what it stands on is handed in.
 */
export function makeReportKeeper({ shelf, send, alone, after, today }: Surroundings) {
  let snapshot = nothingYet
  const listeners = new Set<() => void>()
  const underWay = new Map<string, number>()
  let unsettledEdits = 0
  let cancelNext = () => {}

  const show = (news: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...news }
    listeners.forEach((tell) => tell())
  }

  let latest: Promise<void> = Promise.resolve()

  /** Shown at once; what the device then says it holds (another tab may have written) counts. */
  const apply = (edit: Edit): Promise<void> => (latest = applied(edit))

  async function applied(edit: Edit): Promise<void> {
    unsettledEdits += 1
    show({ outbox: edit(snapshot.outbox), isSettling: true })
    try {
      const outbox = await shelf.update(edit)
      if (unsettledEdits === 1) show({ outbox })
    } catch {
      show({ isShelfBroken: true })
    } finally {
      unsettledEdits -= 1
      if (unsettledEdits === 0) show({ isSettling: false })
    }
  }

  const scheduleFlush = (ms: number) => {
    cancelNext()
    cancelNext = after(ms, () => void flush())
  }

  const nextToSend = (): [string, KeptReport & { sent: ReportDocument }] | null => {
    for (const [id, kept] of Object.entries(snapshot.outbox)) {
      const ready = readyToSend(kept)
      if (ready) return [id, ready]
    }
    return null
  }

  /** Sends one report and takes in the answer; false when there is no point in going on now. */
  async function sendOne(id: string, ready: KeptReport & { sent: ReportDocument }) {
    const { sent } = ready
    await apply(changedIn(id, (kept) => sending(kept, sent)))
    underWay.set(id, sent.sequence)
    const answer = await send(sent, false)
    underWay.delete(id)
    if (answer.kind === 'signed-out') {
      show({ isSignedOut: true })
      return false
    }
    await apply(changedIn(id, (kept) => answered(kept, sent, answer)))
    if (answer.kind !== 'unreachable') return true
    scheduleFlush(waitBeforeTry(snapshot.outbox[id]?.tries ?? 1))
    return false
  }

  async function sendAll() {
    await apply((outbox) => outbox)
    for (let next = nextToSend(); next; next = nextToSend()) {
      if (!(await sendOne(...next))) return
    }
  }

  /** Sends whatever is unsent, one after the other, unless that is being done already. */
  async function flush(): Promise<void> {
    cancelNext()
    if (snapshot.isSending || snapshot.isSignedOut || !nextToSend()) return
    show({ isSending: true })
    try {
      const hasRun = await alone(sendAll)
      if (!hasRun) scheduleFlush(PAUSE_FOR_OTHER_TAB_MS)
    } finally {
      show({ isSending: false })
    }
  }

  /** The page may be gone in a moment: everything unsent is sent at once, in a way that outlives it. */
  function leave(): void {
    if (snapshot.isSignedOut) return
    for (const [id, kept] of Object.entries(snapshot.outbox)) {
      const ready = readyToSend(kept, underWay.has(id))
      if (!ready || underWay.get(id) === ready.sent.sequence) continue
      const { sent } = ready
      void apply(changedIn(id, (now) => sending(now, sent)))
      void send(sent, true).then((answer) => {
        if (answer.kind === 'signed-out' || answer.kind === 'unreachable') return
        void apply(changedIn(id, (now) => answered(now, sent, answer)))
      })
    }
  }

  return {
    snapshot: () => snapshot,
    subscribe(tell: () => void) {
      listeners.add(tell)
      return () => void listeners.delete(tell)
    },
    /** Takes in what the device holds, and what the server was found to hold. */
    async open(known: readonly ReportDocument[]) {
      await apply((outbox) => {
        const learnt = known.map((theirs) => [theirs.id, learned(outbox[theirs.id], theirs)])
        return { ...tidied(outbox, today()), ...Object.fromEntries(learnt) }
      })
      // Two parts of a page may open at once; what the device holds is shown after the last of them.
      while (unsettledEdits > 0) await latest
      show({ isOpen: true })
      scheduleFlush(0)
    },
    /** Looks at the device again, as another tab may have written, and tries to send. */
    async wake() {
      await apply((outbox) => outbox)
      show({ isSignedOut: false })
      scheduleFlush(0)
    },
    /** Changes a report, beginning it from `start` when it is not there yet; keeps what is called how. */
    write(
      start: ReportDocument,
      edit: (document: ReportDocument) => ReportDocument,
      names: KeptReport['names'] = {},
    ) {
      const { id } = start
      const writing = apply((outbox) => {
        const kept = outbox[id] ?? begun(start)
        return { ...outbox, [id]: { ...written(kept, edit), names: { ...kept.names, ...names } } }
      })
      scheduleFlush(PAUSE_AFTER_WRITING_MS)
      return writing
    },
    /** Lets go of a report for good, as of one that nobody will take. */
    remove: (id: string) =>
      apply((outbox) => Object.fromEntries(Object.entries(outbox).filter(([key]) => key !== id))),
    flush,
    leave,
    unsent: () => Object.values(snapshot.outbox).filter(isUnsent),
    async clear() {
      cancelNext()
      show({ outbox: {} })
      await shelf.clear()
    },
  }
}

export type ReportKeeper = ReturnType<typeof makeReportKeeper>
