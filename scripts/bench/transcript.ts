import fs from 'node:fs'
import path from 'node:path'
import postgres from 'postgres'

export type Statement = { text: string; params: (string | null)[] }

/** One transaction: how it was begun, as whom and where, and its statements in order. */
export type Unit = { opening: string; statements: Statement[] }

/** What one request made the database do. */
export type Transcript = Unit[]

type Line = { pid: number; message: string; detail?: string }

const settings = { on: 'all', off: 'none' } as const

/** Makes Postgres write down every statement, or stop doing so. Needs `logging_collector`. */
export async function setRecording(adminUrl: string, state: keyof typeof settings): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(`alter system set log_statement = '${settings[state]}'`)
    await sql`select pg_reload_conf()`
    await new Promise((done) => setTimeout(done, 300))
  } finally {
    await sql.end()
  }
}

function paramsOf(detail = ''): (string | null)[] {
  return [...detail.matchAll(/\$\d+ = (NULL|'((?:[^']|'')*)')/g)].map(([, raw, text]) =>
    raw === 'NULL' ? null : (text ?? '').replaceAll("''", "'"),
  )
}

const statementIn = (message: string): string | null =>
  /^(?:statement|execute [^:]*): ([\s\S]*)$/.exec(message)?.[1] ?? null

const kind = (text: string): string => text.trim().split(/\s|;/)[0]?.toLowerCase() ?? ''

/** Reads what was written since `offset` bytes of the log and groups it into transactions. */
export function readTranscript(logFolder: string, since: Map<string, number>): Transcript {
  const lines = fs
    .readdirSync(logFolder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = fs.readFileSync(path.join(logFolder, name), 'utf8')
      return text.slice(since.get(name) ?? 0).split('\n')
    })
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
  const open = new Map<number, Unit>()
  const done: Transcript = []
  for (const { pid, message, detail } of lines) {
    const text = statementIn(message)
    if (text === null) continue
    const current = open.get(pid)
    if (kind(text) === 'begin') open.set(pid, { opening: text, statements: [] })
    else if (kind(text) === 'commit') {
      if (current) done.push(current)
      open.delete(pid)
    } else current?.statements.push({ text, params: paramsOf(detail) })
  }
  return done
}

/** How long each log file is now, to read from there later. */
export const logMark = (logFolder: string): Map<string, number> =>
  new Map(
    fs
      .readdirSync(logFolder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, fs.readFileSync(path.join(logFolder, name), 'utf8').length]),
  )
