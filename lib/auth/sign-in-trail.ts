import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../db/connection'
import { auditEntries } from '../../db/schema'
import type { AuditEvent } from '../audit/events'
import type { Person } from './session'

type SignInEvent = Extract<AuditEvent, `sign-in.${string}`>
type Details = Record<string, string | number | boolean>

/** Writes that someone signed in or out, beside the session it is about (role plumbline_identity). */
export const noteSignIn = (
  tx: Transaction,
  event: SignInEvent,
  { kind, clinicId, personId }: Omit<Person, 'accountId'>,
  at: Date,
  details: Details,
) =>
  tx.insert(auditEntries).values({
    clinicId,
    id: uuidv7(),
    at,
    actorKind: event === 'sign-in.refused' ? 'system' : kind,
    actorId: event === 'sign-in.refused' ? null : personId,
    patientId: kind === 'patient' ? personId : null,
    event,
    subjectId: event === 'sign-in.refused' ? personId : null,
    details,
  })

const nobody = '00000000-0000-0000-0000-000000000000'
const mostClinics = 10

/**
 * Writes what happened to an account into the trail of each clinic it belongs to; who did it is the
 * person there, or nobody known. Without an account it runs the same statement and writes nothing,
 * so that both take the same time.
 */
const noteInEachClinic = (
  tx: Transaction,
  event: AuditEvent,
  accountId: string | undefined,
  at: Date,
  by: 'person' | 'unknown',
) => {
  const ids = Array.from({ length: mostClinics }, () => uuidv7())
  const isPerson = by === 'person'
  return tx.execute(sql`
    insert into audit_entries
      (clinic_id, id, at, actor_kind, actor_id, patient_id, event, subject_id, details)
    select clinic_id, (${sql.param(`{${ids.join(',')}}`)}::uuid[])[row_number() over ()],
      ${at.toISOString()}::timestamptz, case when ${isPerson} then kind else 'system' end,
      case when ${isPerson} then person_id end, case when kind = 'patient' then person_id end,
      ${event}, person_id::text, '{"by":"password"}'::jsonb
    from memberships where account_id = ${accountId ?? nobody}::uuid and ended_at is null
    limit ${mostClinics}`)
}

/** The password of an account was tried in vain. */
export const noteRefusal = (tx: Transaction, accountId: string | undefined, at: Date) =>
  noteInEachClinic(tx, 'sign-in.refused', accountId, at, 'unknown')

/** The password of an account is a new one. */
export const notePasswordSet = (tx: Transaction, accountId: string, at: Date) =>
  noteInEachClinic(tx, 'account.password-set', accountId, at, 'person')

/** The address of an account was shown to be its person's own. */
export const noteEmailConfirmed = (tx: Transaction, accountId: string, at: Date) =>
  noteInEachClinic(tx, 'account.email-confirmed', accountId, at, 'person')
