import type postgres from 'postgres'
import { asRole, oneAtATime, withConnection } from './connections'
import { ensureGroupRoles, GROUP_ROLES, quoted } from './roles'

const OWNER = 'plumbline_owner'
const APP = 'plumbline_app'

export type ProvisionInput = {
  /** Connection string of a superuser for the database named. */
  adminUrl: (database: string) => string
  database: string
  ownerPassword: string
  appPassword: string
}

export type Provisioned = {
  /** For migrations, the library and seeds: owns every table. */
  ownerUrl: string
  /** For the app: owns nothing, may act as the group roles. */
  appUrl: string
}

async function ensureLogin(sql: postgres.Sql, role: string, password: string): Promise<void> {
  const [found] = await sql`select 1 from pg_roles where rolname = ${role}`
  const [statement] = await sql<{ text: string }[]>`
    select format('%s role %I login noinherit nosuperuser nocreatedb nocreaterole password %L',
                  ${found ? 'alter' : 'create'}::text, ${role}::text, ${password}::text) as text`
  if (statement) await sql.unsafe(statement.text)
}

/** Postgres copies none of this from a template database, so clones need it too. */
async function openDoors(sql: postgres.Sql, database: string): Promise<void> {
  await sql.unsafe(`revoke all on database ${quoted(database)} from public`)
  await sql.unsafe(`grant connect on database ${quoted(database)} to ${APP}`)
}

/**
 * Makes the database, its owner and the app's role on a server of our own. May be run again at
 * any time; passwords are set to the ones given.
 */
export async function provision(input: ProvisionInput): Promise<Provisioned> {
  const { adminUrl, database } = input
  await withConnection(adminUrl('postgres'), (sql) =>
    oneAtATime(sql, async () => {
      await ensureLogin(sql, OWNER, input.ownerPassword)
      await ensureLogin(sql, APP, input.appPassword)
      await ensureGroupRoles(sql, APP)
      // Seeds write clinic data, and the walls hold for the owner too: it has to act as someone.
      await ensureGroupRoles(sql, OWNER)
      const [found] = await sql`select 1 from pg_database where datname = ${database}`
      if (!found) await sql.unsafe(`create database ${quoted(database)} owner ${OWNER}`)
      await openDoors(sql, database)
    }),
  )
  await withConnection(adminUrl(database), async (sql) => {
    await sql.unsafe(`alter schema public owner to ${OWNER}`)
    await sql.unsafe(`revoke create on schema public from public`)
    await sql.unsafe(`grant usage on schema public to ${[APP, ...GROUP_ROLES].join(', ')}`)
  })
  return urls(input)
}

/** Makes `database` as a copy of another provisioned one, which nobody may be connected to. */
export async function cloneDatabase(input: ProvisionInput, template: string): Promise<Provisioned> {
  const { adminUrl, database } = input
  await withConnection(adminUrl('postgres'), async (sql) => {
    const [found] = await sql`select 1 from pg_database where datname = ${database}`
    if (found) return
    await sql.unsafe(
      `create database ${quoted(database)} owner ${OWNER} template ${quoted(template)}`,
    )
    await openDoors(sql, database)
  })
  return urls(input)
}

function urls({ adminUrl, database, ownerPassword, appPassword }: ProvisionInput): Provisioned {
  const url = adminUrl(database)
  return {
    ownerUrl: asRole(url, OWNER, ownerPassword),
    appUrl: asRole(url, APP, appPassword),
  }
}
