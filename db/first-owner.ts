import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { v7 as uuidv7 } from 'uuid'
import { emailAddress } from '../lib/auth/email-address'
import { accountByEmail } from '../lib/auth/memberships'
import { makeOneTimeLink } from '../lib/auth/one-time-links'
import { isTimeZone } from '../lib/days'
import { now } from '../lib/env'
import { Problem } from '../lib/errors'
import type { DatabaseRole, Transaction } from './connection'
import { withConnection } from './connections'
import * as schema from './schema'

export type FirstOwner = {
  clinicName: string
  name: string
  email: string
  timeZone: string
  /** Where people's browsers find the app, for the link; the app's own setting when left out. */
  origin?: string
}

const actAs = (tx: Transaction, role: DatabaseRole | 'none', clinicId: string) =>
  tx.execute(
    sql`select set_config('role', ${role}, true), set_config('app.clinic_id', ${clinicId}, true)`,
  )

/**
 * Makes a clinic and the person who owns it, as the role that owns the tables (DATABASE_OWNER_URL).
 * All of it lands or nothing. Refuses an address that has an account. Returns the link that sets
 * the owner's password, once, within three days.
 */
export async function createFirstOwner(given: FirstOwner): Promise<{ setPasswordUrl: string }> {
  const ownerUrl = process.env.DATABASE_OWNER_URL
  if (!ownerUrl) throw new Problem('unavailable', 'DATABASE_OWNER_URL is not set.')
  const email = emailAddress.parse(given.email)
  if (!isTimeZone(given.timeZone)) {
    throw new Problem('invalid', `${given.timeZone} is no time zone, like Europe/London.`)
  }
  return withConnection(ownerUrl, (client) =>
    drizzle(client).transaction((tx) => insertClinic(tx, { ...given, email })),
  )
}

async function insertClinic(tx: Transaction, given: FirstOwner) {
  const { email, name, clinicName, timeZone } = given
  const at = now()
  const [clinicId, clinicianId, accountId] = [uuidv7(), uuidv7(), uuidv7()]
  await actAs(tx, 'plumbline_identity', clinicId)
  if (await accountByEmail(tx, email)) {
    throw new Problem('conflict', `${email} already has an account. Nothing was made.`)
  }
  await tx.insert(schema.accounts).values({ id: accountId, email, createdAt: at })
  await actAs(tx, 'none', clinicId)
  await tx
    .insert(schema.clinics)
    .values({ id: clinicId, name: clinicName.trim(), timeZone, createdAt: at })
  await actAs(tx, 'plumbline_clinician', clinicId)
  await tx.insert(schema.catalogueVersions).values({ clinicId })
  const owner = { id: clinicianId, accountId, name: name.trim(), email, role: 'owner' } as const
  await tx.insert(schema.clinicians).values({ clinicId, createdAt: at, ...owner })
  await tx.insert(schema.auditEntries).values({
    clinicId,
    id: uuidv7(),
    at,
    actorKind: 'system',
    event: 'clinician.invited',
    subjectId: clinicianId,
    details: { role: 'owner' },
  })
  await actAs(tx, 'plumbline_identity', clinicId)
  const whose = { accountId, clinicId, clinicianId }
  return { setPasswordUrl: await makeOneTimeLink(tx, 'set-password', whose, at, given.origin) }
}
