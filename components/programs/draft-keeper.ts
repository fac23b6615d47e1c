import type { Result } from '@/lib/action'
import type { ProgramDocument } from '@/lib/programs/document'
import type { DraftInput } from '@/lib/programs/input'
import type { NewerDraft, SavedDraft } from '@/lib/programs/mutations'
import { disagreements, reconciled, type Three } from '@/lib/programs/two-drafts'

/** The text the server holds, as far as this browser knows; version 0 is none yet. */
export type Base = { document: ProgramDocument; version: number }

/** What a browser keeps of edits that have not arrived. */
export type LocalDraft = { document: ProgramDocument; base: Base; keptAt: number }

export type LocalCopy = {
  keep: (draft: LocalDraft) => Promise<void>
  forget: () => Promise<void>
}

export type SaveState =
  | { is: 'saved'; at: Date | null }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'out-of-reach' }
  | { is: 'signed-out' }
  | { is: 'refused'; words: string }
  | { is: 'in-conflict'; three: Three; newer: NewerDraft }

type Keeping = {
  patientId: string
  base: Base
  savedAt: Date | null
  /** Null when the server was out of reach. */
  send: (input: DraftInput) => Promise<Result<SavedDraft> | null>
  local: LocalCopy
  onState: (state: SaveState) => void
  /** Someone else saved meanwhile and nothing disagrees: `joined` is `mine` and theirs together. */
  onJoined: (joined: ProgramDocument, mine: ProgramDocument, savedBy: string) => void
}

const PAUSE_MS = 700
const LONGEST_UNSAVED_MS = 4000
const RETRY_MS = [2000, 5000, 15_000, 30_000] as const

/**
 * Sends a draft as it is edited, one save at a time, and keeps a copy on this device until it has
 * arrived. Never overwrites what someone else saved: it joins the two, or stops and asks.
 */
export class DraftKeeper {
  private base: Base
  private pending: ProgramDocument | null = null
  private unsavedSince = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private failures = 0
  private sending: Promise<void> | null = null
  private state: SaveState
  private isClosed = false

  constructor(private readonly keeping: Keeping) {
    this.base = keeping.base
    this.state = { is: 'saved', at: keeping.savedAt }
  }

  get version(): number {
    return this.base.version
  }

  /** Takes in the newest text; it leaves after a short pause in the typing. */
  changed(document: ProgramDocument): void {
    if (document === this.base.document && !this.sending) return this.nothingToSave()
    this.unsavedSince = this.pending ? this.unsavedSince : Date.now()
    this.pending = document
    void this.keeping.local.keep({ document, base: this.base, keptAt: Date.now() })
    if (this.state.is === 'in-conflict') {
      const { newer } = this.state
      return this.say({ ...this.state, three: this.threeWith(newer) })
    }
    if (this.state.is !== 'saving' && this.state.is !== 'out-of-reach') this.say({ is: 'unsaved' })
    const waited = Date.now() - this.unsavedSince
    this.schedule(Math.min(PAUSE_MS, Math.max(0, LONGEST_UNSAVED_MS - waited)))
  }

  /** Sends what is unsaved now; resolves when it has arrived or could not. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    while (this.sending) await this.sending
    if (this.pending && this.state.is !== 'in-conflict') await this.sendOnce()
    return this.pending === null
  }

  /** Goes on from the newer text with what the person made of the two. */
  settle(document: ProgramDocument): Promise<boolean> {
    if (this.state.is !== 'in-conflict') return Promise.resolve(false)
    const { newer } = this.state
    this.base = { document: newer.document, version: newer.version }
    this.pending = document
    this.say({ is: 'unsaved' })
    return this.flush()
  }

  /** A copy from an earlier visit and a newer text on the server: both are kept, and shown. */
  meet(base: Base, mine: ProgramDocument, newer: NewerDraft): void {
    this.base = base
    this.pending = mine
    this.conflict(newer)
  }

  close(): void {
    this.isClosed = true
    clearTimeout(this.timer)
  }

  private say(state: SaveState): void {
    this.state = state
    if (!this.isClosed) this.keeping.onState(state)
  }

  private nothingToSave(): void {
    if (!this.pending) return
    clearTimeout(this.timer)
    this.pending = null
    void this.keeping.local.forget()
    if (this.state.is === 'unsaved') this.say({ is: 'saved', at: this.keeping.savedAt })
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    if (!this.isClosed) this.timer = setTimeout(() => void this.flush(), delay)
  }

  private sendOnce(): Promise<void> {
    this.sending = this.sendPending().finally(() => {
      this.sending = null
    })
    return this.sending
  }

  private async sendPending(): Promise<void> {
    const document = this.pending
    if (!document) return
    this.say({ is: 'saving' })
    const { patientId, send } = this.keeping
    const startedFromVersion = this.base.version
    const result = await send({ patientId, startedFromVersion, document }).catch(() => null)
    if (!result) return this.unreachable()
    this.failures = 0
    if (result.ok) return this.arrived(document, result.data)
    if (result.code === 'conflict') return this.conflict(result.data as NewerDraft)
    if (result.code === 'not-signed-in') return this.say({ is: 'signed-out' })
    if (result.code === 'unavailable' || result.code === 'unexpected') return this.unreachable()
    this.say({ is: 'refused', words: result.message })
  }

  private async arrived(document: ProgramDocument, { version, savedAt }: SavedDraft) {
    this.base = { document, version }
    if (this.pending === document) {
      this.pending = null
      await this.keeping.local.forget()
      return this.say({ is: 'saved', at: savedAt })
    }
    this.unsavedSince = Date.now()
    this.say({ is: 'unsaved' })
    this.schedule(PAUSE_MS)
  }

  private unreachable(): void {
    this.say({ is: 'out-of-reach' })
    this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? 30_000)
    this.failures += 1
  }

  private threeWith(newer: NewerDraft): Three {
    const mine = this.pending ?? this.base.document
    return { base: this.base.document, mine, theirs: newer.document }
  }

  private conflict(newer: NewerDraft): void {
    const three = this.threeWith(newer)
    if (disagreements(three).length > 0) return this.say({ is: 'in-conflict', three, newer })
    const joined = reconciled(three, new Map())
    this.base = { document: newer.document, version: newer.version }
    this.pending = joined
    this.keeping.onJoined(joined, three.mine, newer.savedBy)
    this.say({ is: 'unsaved' })
    this.schedule(0)
  }
}
