import http from 'node:http'
import fs from 'node:fs'
import postgres from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Statement, Transcript, Unit } from './transcript'

/**
 * The limit: a bare node:http server that makes the database do what ours made it do, statement by
 * statement in the same transactions, and answers as many bytes. What it is slower than nothing by
 * is the database; what ours is slower than it by is everything else.
 */
export type Replay = { name: string; transcripts: Transcript[]; bytes: number; type: string }

type Input = { databaseUrl: string; isPrepared: boolean; replays: Replay[] }

const { databaseUrl, isPrepared, replays } = JSON.parse(
  fs.readFileSync(process.argv[2] ?? '', 'utf8'),
) as Input

const same = { serialize: (value: unknown) => value, parse: (value: unknown) => value }
const asText = [16, 20, 21, 23, 114, 700, 701, 1082, 1114, 1184, 1700, 3802]
const sql = postgres(databaseUrl, {
  prepare: isPrepared,
  max: 10,
  onnotice: () => {},
  types: Object.fromEntries(asText.map((oid) => [`t${oid}`, { to: oid, from: [oid], ...same }])),
})

/** Ids that ours made afresh in this request must be fresh in each replay too. */
function freshIds(transcript: Transcript): string[] {
  const statements = transcript.flatMap((unit) => unit.statements)
  const inserts = statements.filter(({ text }) => /^insert into/i.test(text))
  return inserts.flatMap(({ text, params }) => {
    const columns = /^insert into "[^"]+" \(([^)]*)\)/i.exec(text)?.[1]?.split(', ') ?? []
    const values = /values \(([^)]*)\)/i.exec(text)?.[1]?.split(', ') ?? []
    const place = values[columns.indexOf('"id"')]
    const id = place?.startsWith('$') ? params[Number(place.slice(1)) - 1] : null
    return id ? [id] : []
  })
}

type Prepared = { transcript: Transcript; fresh: string[] }

const prepared = new Map<string, { replay: Replay; all: Prepared[]; body: Buffer; next: number }>(
  replays.map((replay) => [
    replay.name,
    {
      replay,
      all: replay.transcripts.map((transcript) => ({ transcript, fresh: freshIds(transcript) })),
      body: Buffer.alloc(replay.bytes, 'x'),
      next: 0,
    },
  ]),
)

let revisionNumber = 1_000_000

function renewed({ text, params }: Statement, ids: Map<string, string>): Statement {
  const numbered = /^insert into "revisions"/i.test(text)
  const columns = numbered ? (/\(([^)]*)\)/.exec(text)?.[1]?.split(', ') ?? []) : []
  const numberAt = columns.indexOf('"number"')
  return {
    text,
    params: params.map((param, index) => {
      if (param === null) return null
      if (numbered && index === numberAt) return String(++revisionNumber)
      let value = param
      for (const [old, fresh] of ids) value = value.replaceAll(old, fresh)
      return value
    }),
  }
}

/** Nothing waits for the answer to another statement of its transaction: what could be faster? */
async function replayUnit({ opening, statements }: Unit, ids: Map<string, string>) {
  const held = await sql.reserve()
  try {
    const opened = held.unsafe(opening).execute()
    const sent = statements.map((statement) => {
      const { text, params } = renewed(statement, ids)
      return held.unsafe(text, params as string[], { prepare: isPrepared }).execute()
    })
    await Promise.all([opened, ...sent, held.unsafe('commit').execute()])
  } finally {
    held.release()
  }
}

async function replayOnce({ transcript, fresh }: Prepared): Promise<void> {
  const ids = new Map(fresh.map((id) => [id, uuidv7()]))
  for (const unit of transcript) await replayUnit(unit, ids)
}

const read = async (request: http.IncomingMessage): Promise<void> => {
  for await (const chunk of request) void chunk
}

http
  .createServer(async (request, response) => {
    const kept = prepared.get((request.url ?? '/').slice(1))
    if (!kept) return void response.writeHead(404).end()
    try {
      await read(request)
      const chosen = kept.all[kept.next++ % kept.all.length]
      if (chosen) await replayOnce(chosen)
      response.writeHead(200, { 'content-type': kept.replay.type }).end(kept.body)
    } catch (error) {
      console.error(error)
      response.writeHead(500).end()
    }
  })
  .listen(Number(process.argv[3]), '127.0.0.1', () => process.send?.('ready'))
