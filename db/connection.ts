import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '../lib/env'
import * as schema from './schema'

export type DatabaseRole = 'plumbline_clinician' | 'plumbline_patient' | 'plumbline_identity'

export type Context = {
  role: DatabaseRole
  clinicId?: string
  patientId?: string
}

type Database = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql }
export type Transaction = Parameters<
  Parameters<PostgresJsDatabase<typeof schema>['transaction']>[0]
>[0]

const kept = globalThis as typeof globalThis & { plumblineDatabase?: Database }

/** `prepare: false` keeps the app working behind a transaction pooler; ten connections beat more. */
const database = () =>
  (kept.plumblineDatabase ??= drizzle(
    postgres(env().DATABASE_URL, {
      prepare: false,
      max: env().DATABASE_POOL_SIZE,
      onnotice: () => {},
    }),
    { schema },
  ))

const lostRace = new Set(['40001', '40P01'])

const raceWasLost = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && lostRace.has(String(error.code))) return true
  return 'cause' in error && raceWasLost(error.cause)
}

/**
 * Runs one unit of work in one short transaction, as one database role, in one clinic. The whole of
 * it runs again, at most twice, when Postgres chose it as the loser of a race.
 */
export async function transaction<T>(
  context: Context,
  run: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().transaction(async (tx) => {
        await tx.execute(sql`select set_config('role', ${context.role}, true),
          set_config('app.clinic_id', ${context.clinicId ?? ''}, true),
          set_config('app.patient_id', ${context.patientId ?? ''}, true)`)
        return run(tx)
      })
    } catch (error) {
      if (attempt >= 3 || !raceWasLost(error)) throw error
    }
  }
}

/** Closes the pool; for scripts and tests that have to end. */
export async function disconnect(): Promise<void> {
  await kept.plumblineDatabase?.$client.end({ timeout: 5 })
  delete kept.plumblineDatabase
}
