import postgres from 'postgres'

/**
 * Opens one direct connection, hands it to `work` and closes it whatever happens: a connection
 * left open would keep the process alive.
 */
export async function withConnection<Result>(
  url: string,
  work: (sql: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 15 })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The same server, seen as someone else. */
export function asRole(url: string, role: string, password: string): string {
  const other = new URL(url)
  other.username = encodeURIComponent(role)
  other.password = encodeURIComponent(password)
  return other.toString()
}

/**
 * Runs `work` while holding a lock that only one process at a time gets, so that two starts do
 * not set up the same database together. The wait for it is bounded.
 */
export async function oneAtATime<Result>(
  sql: postgres.Sql,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql`select set_config('lock_timeout', '120s', false)`
  await sql`select pg_advisory_lock(hashtext('plumbline set-up'))`
  try {
    return await work()
  } finally {
    await sql`select pg_advisory_unlock(hashtext('plumbline set-up'))`
  }
}
