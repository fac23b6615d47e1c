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
 * Writes into each clinic of an account that its password was tried in vain. Without an account it
 * runs the same statement and writes nothing, so that both take the same time.
 */
export const noteRefusal = (tx: Transaction, accountId: string | undefined, at: Date) => {
  const ids = Array.from({ length: mostClinics }, () => uuidv7())
  return tx.execute(sql`
    insert into audit_entries (clinic_id, id, at, actor_kind, patient_id, event, subject_id, details)
    select clinic_id, (${sql.param(`{${ids.join(',')}}`)}::uuid[])[row_number() over ()],
      ${at.toISOString()}::timestamptz, 'system', case when kind = 'patient' then person_id end,
      'sign-in.refused', person_id::text, '{"by":"password"}'::jsonb
    from memberships where account_id = ${accountId ?? nobody}::uuid limit ${mostClinics}`)
}
