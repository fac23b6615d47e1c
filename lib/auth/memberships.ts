import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { accounts, clinicians, clinics, memberships, patients } from '../../db/schema'
import { readableAfterCare } from './after-care'

export type Membership = {
  kind: 'clinician' | 'patient'
  clinicId: string
  personId: string
  clinicName: string
}

export type Account = {
  id: string
  email: string
  passwordHash: string | null
  passwordChangedAt: Date | null
  emailConfirmedAt: Date | null
}

/** The account with this address, or null (role plumbline_identity). */
export async function accountByEmail(tx: Transaction, email: string): Promise<Account | null> {
  const [found] = await tx.select().from(accounts).where(eq(accounts.email, email))
  return found ?? null
}

/** Where an account may sign in: active clinicians, and patients whose access is not over. */
export const usableMemberships = (
  tx: Transaction,
  accountId: string,
  at: Date,
): Promise<Membership[]> =>
  tx
    .select({
      kind: memberships.kind,
      clinicId: memberships.clinicId,
      personId: memberships.personId,
      clinicName: clinics.name,
    })
    .from(memberships)
    .innerJoin(clinics, eq(clinics.id, memberships.clinicId))
    .leftJoin(
      clinicians,
      and(
        eq(memberships.kind, 'clinician'),
        eq(clinicians.clinicId, memberships.clinicId),
        eq(clinicians.id, memberships.personId),
        eq(clinicians.isActive, true),
      ),
    )
    .leftJoin(
      patients,
      and(
        eq(memberships.kind, 'patient'),
        eq(patients.clinicId, memberships.clinicId),
        eq(patients.id, memberships.personId),
        or(
          isNull(patients.endedAt),
          gt(patients.endedAt, new Date(at.getTime() - readableAfterCare)),
        ),
      ),
    )
    .where(
      and(
        eq(memberships.accountId, accountId),
        isNull(memberships.endedAt),
        or(eq(clinicians.id, memberships.personId), eq(patients.id, memberships.personId)),
      ),
    )
    .orderBy(asc(clinics.name), asc(memberships.kind))
    .limit(20)
