import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { clinics } from '../schema'
import { makeDemoClinic } from './demo/clinic'
import { demoSignIns, type DemoSignIn } from './demo/sign-ins'

export type DemoClinic = { signIns: readonly DemoSignIn[] }

/**
 * Makes the demo clinic in an empty database: people, programs and weeks of reports up to `now`.
 * Where there is one already, it is left as people left it.
 */
export async function seedDemo(options: { ownerUrl: string; now: Date }): Promise<DemoClinic> {
  const client = postgres(options.ownerUrl, { max: 1, prepare: false, onnotice: () => {} })
  const database = drizzle(client)
  try {
    await database.transaction(async (tx) => {
      await tx.execute(sql`select set_config('role', 'plumbline_identity', true)`)
      const [found] = await tx
        .select({ id: clinics.id })
        .from(clinics)
        .where(eq(clinics.isDemo, true))
      if (!found) await makeDemoClinic(tx, options.now)
    })
  } finally {
    await client.end()
  }
  return { signIns: demoSignIns }
}
