import type postgres from 'postgres'

/**
 * What a unit of work may act as. The app signs in as its login role, which by itself may do
 * nothing, and every transaction names one of these with `set_config('role', …, true)`. They are
 * set per transaction, so a transaction pooler may sit in between.
 */
export const GROUP_ROLES = [
  'plumbline_clinician',
  'plumbline_patient',
  'plumbline_identity',
] as const

const INSUFFICIENT_PRIVILEGE = '42501'

function grant(groupRole: string, appRole: string, serverVersion: number): string {
  // Up to PostgreSQL 15 the app role's own NOINHERIT says the same.
  const terms = serverVersion >= 160000 ? ' with inherit false, set true' : ''
  return `grant ${groupRole} to ${quoted(appRole)}${terms}`
}

export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

export async function serverVersion(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ version: number }[]>`
    select current_setting('server_version_num')::int as version`
  return row?.version ?? 0
}

/**
 * The statements still missing before `appRole` can act as every group role. Empty when all is
 * in place.
 */
export async function missingRoleStatements(sql: postgres.Sql, appRole: string): Promise<string[]> {
  const version = await serverVersion(sql)
  const statements: string[] = []
  for (const role of GROUP_ROLES) {
    const [found] = await sql`select 1 from pg_roles where rolname = ${role}`
    if (!found) statements.push(`create role ${role} nologin`)
    const mode = version >= 160000 ? 'SET' : 'MEMBER'
    const [held] = found
      ? await sql<{ ok: boolean }[]>`select pg_has_role(${appRole}, ${role}, ${mode}) as ok`
      : []
    if (!held?.ok) statements.push(grant(role, appRole, version))
  }
  return statements
}

/**
 * Makes the group roles and lets `appRole` act as them. Answers the statements it was not allowed
 * to run, for an administrator of the server to run; empty when nothing is left to do.
 */
export async function ensureGroupRoles(sql: postgres.Sql, appRole: string): Promise<string[]> {
  const statements = await missingRoleStatements(sql, appRole)
  for (const [index, statement] of statements.entries()) {
    try {
      await sql.unsafe(statement)
    } catch (error) {
      if ((error as postgres.PostgresError).code === INSUFFICIENT_PRIVILEGE) {
        return statements.slice(index)
      }
      throw error
    }
  }
  return []
}
