import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '../lib/env'
import { unitOfWork, type Transaction } from './unit-of-work'

export type { Transaction }

export type DatabaseRole = 'plumbline_clinician' | 'plumbline_patient' | 'plumbline_identity'

export type Context = {
  role: DatabaseRole
  clinicId?: string
  patientId?: string
}

const kept = globalThis as typeof globalThis & { plumblinePool?: postgres.Sql }

function openPool(): postgres.Sql {
  const { DATABASE_URL, DATABASE_POOL_SIZE, DATABASE_PREPARED } = env()
  const pool = postgres(DATABASE_URL, {
    prepare: DATABASE_PREPARED === 'yes',
    max: DATABASE_POOL_SIZE,
    onnotice: () => {},
  })
  // Teaches the driver to leave dates and JSON to drizzle.
  drizzle(pool)
  return pool
}

/** Ten connections beat more. */
const pool = (): postgres.Sql => (kept.plumblinePool ??= openPool())

const lostRace = new Set(['40001', '40P01'])

const raceWasLost = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && lostRace.has(String(error.code))) return true
  return 'cause' in error && raceWasLost(error.cause)
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

function quotedId(id = ''): string {
  if (id !== '' && !uuid.test(id)) throw new Error('A context names a clinic or patient by its id.')
  return `'${id}'`
}

const roles: Record<DatabaseRole, string> = {
  plumbline_clinician: 'set local role plumbline_clinician',
  plumbline_patient: 'set local role plumbline_patient',
  plumbline_identity: 'set local role plumbline_identity',
}

const opening = (begin: string, { role, clinicId, patientId }: Context): string =>
  [
    begin,
    roles[role],
    `set local app.clinic_id = ${quotedId(clinicId)}`,
    `set local app.patient_id = ${quotedId(patientId)}`,
  ].join('; ')

/**
 * Runs one unit of work in one short transaction, as one database role, in one clinic. The whole of
 * it runs again, at most twice, when Postgres chose it as the loser of a race. `closing` may begin a
 * last statement with `execute()`, which lands with the rest or not at all.
 */
export async function transaction<T>(
  context: Context,
  run: (tx: Transaction) => Promise<T>,
  closing?: (tx: Transaction, result: T) => Promise<unknown> | undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const work = { opening: opening('begin', context), run, closing, isReading: false }
      return await unitOfWork(pool(), work)
    } catch (error) {
      if (attempt >= 3 || !raceWasLost(error)) throw error
    }
  }
}

/** The same for work that only reads; the database refuses it anything else. */
export async function reading<T>(
  context: Context,
  run: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const work = { opening: opening('begin read only', context), run, isReading: true }
  return unitOfWork(pool(), work)
}

/** Closes the pool; for scripts and tests that have to end. */
export async function disconnect(): Promise<void> {
  await kept.plumblinePool?.end({ timeout: 5 })
  delete kept.plumblinePool
}
