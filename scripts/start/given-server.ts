import type postgres from 'postgres'
import { withConnection } from '../../db/connections'
import { sleep } from '../../db/embedded/processes'
import { ensureGroupRoles, quoted } from '../../db/roles'
import { say, Trouble } from './progress'

const PATIENCE_MS = 60_000
const OLDEST_VERSION = 150000

/** Not there yet, still starting, or going down: worth another try. */
const SOON = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CONNECT_TIMEOUT',
  '57P03',
  '57P01',
])

type Given = { url: string; ownerUrl: string }

type Login = {
  name: string
  database: string
  version: string
  versionNumber: number
  mayEverything: boolean
}

async function login(sql: postgres.Sql): Promise<Login> {
  const [row] = await sql<Login[]>`
    select current_user::text as name, current_database() as database,
      current_setting('server_version') as version,
      current_setting('server_version_num')::int as "versionNumber",
      (rolsuper or rolbypassrls) as "mayEverything"
    from pg_roles where rolname = current_user`
  if (row === undefined) throw new Error('The server does not know who signed in.')
  return row
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** Signs in, with patience for a server that is started at the same time as we are. */
async function signIn(variable: string, url: string): Promise<Login> {
  const givenUpAt = Date.now() + PATIENCE_MS
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await withConnection(url, login)
    } catch (error) {
      const code = codeOf(error)
      if (!SOON.has(code) || Date.now() > givenUpAt) {
        const reason = error instanceof Error ? error.message || code : code
        throw new Trouble(
          `The database of ${variable} (${new URL(url).host}) cannot be used: ${reason}`,
        )
      }
      if (isFirst) say(`  it does not answer yet; trying for ${PATIENCE_MS / 1000} s`)
      await sleep(1000)
    }
  }
}

/** Migrations also say who may use the schema, and only its owner can. */
async function missingOwnership(sql: postgres.Sql, owner: string): Promise<string[]> {
  const [row] = await sql<{ mine: boolean }[]>`
    select pg_has_role(nspowner, 'USAGE') as mine from pg_namespace where nspname = 'public'`
  return row?.mine ? [] : [`alter schema public owner to ${quoted(owner)}`]
}

function administratorHasToRun(database: string, statements: string[]): Trouble {
  return new Trouble(
    'The database is not yet set up for Plumbline, and the login it was given may not do it.\n' +
      `Let an administrator run this once in the database "${database}", then start again:\n\n` +
      statements.map((statement) => `  ${statement};`).join('\n'),
  )
}

/**
 * Makes sure that a server we were given is new enough and has the roles the app acts as. Answers
 * its version.
 *
 * @throws Trouble that says what to change, with the SQL for it
 */
export async function checkGivenServer({ url, ownerUrl }: Given): Promise<string> {
  const owner = await signIn(ownerUrl === url ? 'DATABASE_URL' : 'DATABASE_OWNER_URL', ownerUrl)
  const app = ownerUrl === url ? owner : await signIn('DATABASE_URL', url)
  if (owner.versionNumber < OLDEST_VERSION) {
    throw new Trouble(`Plumbline needs PostgreSQL 15 or newer, and this is ${owner.version}.`)
  }
  const missing = await withConnection(ownerUrl, async (sql) => [
    ...(await ensureGroupRoles(sql, owner.name)),
    ...(await ensureGroupRoles(sql, app.name)),
    ...(await missingOwnership(sql, owner.name)),
  ])
  if (missing.length > 0) throw administratorHasToRun(owner.database, [...new Set(missing)])
  if (app.mayEverything || app.name === owner.name) {
    say(
      `  note: the app signs in as "${app.name}", which ` +
        (app.mayEverything ? 'may do everything on this server.' : 'owns its tables.') +
        ' A login of its own is safer: docs/running.md, "Two logins".',
    )
  }
  return owner.version
}
