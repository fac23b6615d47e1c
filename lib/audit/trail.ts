import { and, desc, eq, sql } from 'drizzle-orm'
import { auditEntries, clinicians } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { eventWords } from './event-words'
import type { AuditEvent } from './events'

/** Entries are read in helpings of this many. */
const helping = 60

export type TrailEntry = {
  id: string
  at: Date
  /** What they did, as it follows their name. */
  words: string
  /** Who did it: a name, "the patient", or null for the software itself. */
  actor: string | null
  isPatient: boolean
  details: Record<string, string | number | boolean> | null
}

export type Trail = { entries: TrailEntry[]; before: string | null }

/** Where an earlier helping ended; anything else begins at the newest. */
const placeOf = (before: string): { at: string; id: string } | null => {
  const [at, id] = before.split('_')
  const isPlace = at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id)
  return isPlace ? { at, id } : null
}

/**
 * Who opened or changed a patient's record, newest first, a helping at a time; `before` is where
 * the last helping ended.
 */
export const recordTrail = (
  scope: PatientScope<'clinician' | 'assistant'>,
  before = '',
): Promise<Trail> =>
  read(scope, async (tx) => {
    const place = placeOf(before)
    const rows = await tx
      .select({
        id: auditEntries.id,
        at: auditEntries.at,
        event: auditEntries.event,
        actorKind: auditEntries.actorKind,
        clinician: clinicians.name,
        details: auditEntries.details,
      })
      .from(auditEntries)
      .leftJoin(
        clinicians,
        and(
          eq(clinicians.clinicId, auditEntries.clinicId),
          eq(clinicians.id, auditEntries.actorId),
        ),
      )
      .where(
        and(
          eq(auditEntries.clinicId, scope.clinicId),
          eq(auditEntries.patientId, scope.patientId),
          place
            ? sql`(${auditEntries.at}, ${auditEntries.id}) < (${place.at}, ${place.id})`
            : undefined,
        ),
      )
      .orderBy(desc(auditEntries.at), desc(auditEntries.id))
      .limit(helping + 1)
    const entries = rows.slice(0, helping)
    const last = entries.at(-1)
    return {
      entries: entries.map(({ actorKind, clinician, event, ...row }) => ({
        ...row,
        words: eventWords[event as AuditEvent],
        actor: actorKind === 'patient' ? scope.patientName : clinician,
        isPatient: actorKind === 'patient',
      })),
      before: rows.length > helping && last ? `${last.at.toISOString()}_${last.id}` : null,
    }
  })
