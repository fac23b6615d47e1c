import { is, Param, Placeholder, sql } from 'drizzle-orm'
import { PostgresJsSession } from 'drizzle-orm/postgres-js'
import { dialect, transactionOn, type Transaction } from './unit-of-work'

type Session = Transaction['_']['session']
type HowToSend = Parameters<Session['prepareQuery']>
type Marks = { joinsNotNullableMap?: Record<string, boolean> }

/** Keeps what drizzle would have sent, and sends nothing. */
class Recorder extends PostgresJsSession<never, Record<string, never>, Record<string, never>> {
  written: { how: HowToSend; marks: Marks } | undefined

  constructor() {
    super({} as never, dialect, undefined)
  }

  override prepareQuery(...how: HowToSend): never {
    const marks: Marks = {}
    const unsent = Object.assign(marks, {
      execute: async () => [],
      setToken: () => unsent as never,
    })
    this.written = { how, marks }
    return unsent as never
  }
}

function valueOf(param: unknown, values: Record<string, unknown>): unknown {
  if (is(param, Placeholder)) return values[param.name]
  if (!is(param, Param) || !is(param.value, Placeholder)) return param
  const value = values[param.value.name]
  return value === null ? null : param.encoder.mapToDriverValue(value)
}

/**
 * A statement whose SQL is written once in the life of the process and filled in for each request:
 * writing it anew costs more than a small statement takes to run. Values are given as they go over
 * the wire (instants as ISO text), but for those an insert or update sets. It is sent at once, as by
 * `sent`.
 */
export function statement<const Name extends string, R>(
  names: readonly Name[],
  write: (tx: Transaction, given: Record<Name, Placeholder>) => { execute(): Promise<R> },
): (tx: Transaction, values: Record<Name, unknown>) => Promise<R> {
  let written: Recorder['written']
  const recorded = () => {
    const recorder = new Recorder()
    const given = {} as Record<Name, Placeholder>
    for (const name of names) given[name] = sql.placeholder(name)
    void write(transactionOn(recorder), given).execute()
    if (!recorder.written) throw new Error('The statement was not written.')
    return recorder.written
  }
  return (tx, values) => {
    written ??= recorded()
    const [query, ...how] = written.how
    const { joinsNotNullableMap } = written.marks
    const filled = { ...query, params: query.params.map((param) => valueOf(param, values)) }
    const sendable = tx._.session.prepareQuery(filled, ...how)
    const answer = Object.assign(sendable, { joinsNotNullableMap }).execute()
    answer.catch(() => {})
    return answer as Promise<R>
  }
}
