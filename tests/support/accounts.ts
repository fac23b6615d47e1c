import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/connection'
import { accounts, memberships } from '@/db/schema'
import { hashOfPassword } from '@/lib/auth/password'
import { now } from '@/lib/env'
import type { TestClinician, TestPatient } from './people'

export const password = 'copper kettle window'

export type TestAccount = { id: string; email: string }

/** An account with a password, for people who sign in with one. */
export async function makeAccount(
  people: (TestClinician | TestPatient)[],
  values: Partial<typeof accounts.$inferInsert> = {},
): Promise<TestAccount> {
  const id = uuidv7()
  const email = values.email ?? `${id}@person.example`
  const passwordHash = await hashOfPassword(password)
  await transaction({ role: 'plumbline_identity' }, async (tx) => {
    await tx.insert(accounts).values({
      id,
      email,
      passwordHash,
      emailConfirmedAt: now(),
      createdAt: now(),
      ...values,
    })
    for (const person of people) {
      await tx.insert(memberships).values({
        accountId: id,
        clinicId: person.clinic.id,
        kind: 'dateOfBirth' in person ? 'patient' : 'clinician',
        personId: person.id,
      })
    }
  })
  return { id, email }
}
