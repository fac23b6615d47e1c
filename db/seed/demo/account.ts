import { v7 as uuidv7 } from 'uuid'
import { hashOfPassword } from '../../../lib/auth/password'
import { accounts, memberships } from '../../schema'
import { actAs, type SeedTransaction } from './context'
import { demoPassword } from './sign-ins'

/** An account with the demo password, for a member of the team or a patient who has an e-mail. */
export async function makeAccount(
  tx: SeedTransaction,
  person: { clinicId: string; kind: 'clinician' | 'patient'; id: string; email: string },
  at: Date,
): Promise<string> {
  const accountId = uuidv7()
  await actAs(tx, 'plumbline_identity', person.clinicId)
  await tx.insert(accounts).values({
    id: accountId,
    email: person.email,
    emailConfirmedAt: at,
    passwordHash: await hashOfPassword(demoPassword),
    createdAt: at,
    passwordChangedAt: at,
  })
  await tx.insert(memberships).values({
    accountId,
    clinicId: person.clinicId,
    kind: person.kind,
    personId: person.id,
  })
  return accountId
}
