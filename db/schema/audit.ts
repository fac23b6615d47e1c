import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from './columns'

/** Who did what, when; rows are only ever added, and carry no health text. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    clinicId: clinicId(),
    id: uuid('id').notNull(),
    at: instant('at').notNull(),
    actorKind: text('actor_kind', { enum: ['clinician', 'patient', 'system'] }).notNull(),
    actorId: uuid('actor_id'),
    patientId: uuid('patient_id'),
    event: text('event').notNull(),
    subjectId: text('subject_id'),
    details: jsonb('details').$type<Record<string, string | number | boolean>>(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('audit_by_patient').on(t.clinicId, t.patientId, t.at),
    index('audit_records_read')
      .on(t.clinicId, t.actorId, t.at)
      .where(sql`event = 'record.read'`),
  ],
)
