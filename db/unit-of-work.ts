import { PgDialect } from 'drizzle-orm/pg-core'
import {
  PostgresJsSession,
  PostgresJsTransaction,
  type PostgresJsDatabase,
} from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'

export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0]

export type Work<T> = {
  /** Statements without parameters that begin the transaction. */
  opening: string
  run: (tx: Transaction) => Promise<T>
  /** A last statement, begun with `execute()`, that goes out together with the commit. */
  closing?: (tx: Transaction, result: T) => Promise<unknown> | undefined
  /** Nothing was written, so nobody waits for the commit. */
  isReading: boolean
}

export const dialect = new PgDialect()

/** The driver itself takes back a connection that was lost; to hand it back would break the next. */
function isLoss(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('severity' in error) return error.severity === 'FATAL' || error.severity === 'PANIC'
  return 'code' in error && /^(CONNECTION_|E[A-Z]+$)/.test(String(error.code))
}

/** What can fail only on the server: a statement that never left would leave the commit to succeed. */
const isPlain = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every(isPlain))

/** A connection of one's own; what is sent on it leaves at once and in order, whoever awaits what. */
class HeldConnection {
  sentCount = 0
  #isOver = false
  #isLost = false

  constructor(
    private readonly sql: postgres.ReservedSql,
    private readonly isPrepared: boolean,
  ) {}

  send(text: string, parameters: never[] = []) {
    if (this.#isOver) throw new Error('This unit of work is over.')
    if (!parameters.every(isPlain)) throw new Error('A parameter is not plain text or a number.')
    const query = this.sql.unsafe(text, parameters, { prepare: this.isPrepared })
    this.sentCount += 1
    query.execute()
    query.catch((error: unknown) => (this.#isLost ||= isLoss(error)))
    return query
  }

  async commit(): Promise<void> {
    const answer = this.send('commit')
    this.#isOver = true
    const { command } = await answer
    if (command !== 'COMMIT') throw new Error('A statement failed, so nothing was committed.')
  }

  async rollBack(): Promise<void> {
    this.#isOver = false
    if (!this.#isLost) await this.send('rollback').catch(() => {})
    this.#isOver = true
  }

  release(): void {
    if (!this.#isLost) this.sql.release()
  }
}

function sessionOn(held: HeldConnection) {
  const client = { unsafe: (text: string, parameters?: never[]) => held.send(text, parameters) }
  return new PostgresJsSession(client as postgres.Sql, dialect, undefined)
}

export const transactionOn = (session: object): Transaction =>
  new PostgresJsTransaction(dialect, session as never, undefined)

async function commitAndRelease(held: HeldConnection): Promise<void> {
  await held.commit()
  held.release()
}

/**
 * Runs one transaction. Its opening travels with its first statement and its closing with the commit,
 * so that a look-up costs one round trip and not four. Whatever fails, nothing stays written.
 */
export async function unitOfWork<T>(client: postgres.Sql, work: Work<T>): Promise<T> {
  const held = new HeldConnection(await client.reserve(), client.options.prepare)
  try {
    const opened = held.send(work.opening)
    const tx = transactionOn(sessionOn(held))
    const result = await work.run(tx)
    await opened
    if (work.isReading) {
      commitAndRelease(held).catch(() => held.release())
      return result
    }
    const sentBefore = held.sentCount
    const closing = work.closing?.(tx, result)
    if (closing && held.sentCount === sentBefore) await closing
    await Promise.all([closing, commitAndRelease(held)])
    return result
  } catch (error) {
    await held.rollBack()
    held.release()
    throw error
  }
}
