import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ProgramDocument } from '../../lib/programs/document'
import type { RevisionDocument, RevisionChange } from '../../lib/programs/revision'
import { clinicId, day, instant } from './columns'
import { clinicians } from './clinicians'
import { patients } from './patients'

export const programs = pgTable(
  'programs',
  {
    clinicId: clinicId(),
    id: uuid('id').notNull(),
    patientId: uuid('patient_id').notNull(),
    draft: jsonb('draft').$type<ProgramDocument>().notNull(),
    draftVersion: integer('draft_version').notNull().default(1),
    draftSavedAt: instant('draft_saved_at').notNull(),
    draftSavedBy: uuid('draft_saved_by').notNull(),
    latestRevisionId: uuid('latest_revision_id'),
    latestRevisionNumber: integer('latest_revision_number').notNull().default(0),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique('one_program_per_patient').on(t.clinicId, t.patientId),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.draftSavedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

/**
 * Published programs: the app's roles may add one, and may never change or remove one. The last two
 * columns are read out of the document by the database, for lists that must not open it.
 */
export const revisions = pgTable(
  'revisions',
  {
    clinicId: clinicId(),
    id: uuid('id').notNull(),
    programId: uuid('program_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    number: integer('number').notNull(),
    document: jsonb('document').$type<RevisionDocument>().notNull(),
    documentHash: text('document_hash').notNull(),
    changes: jsonb('changes').$type<RevisionChange[]>().notNull(),
    signedBy: uuid('signed_by').notNull(),
    publishedAt: instant('published_at').notNull(),
    plannedWeekdays: smallint('planned_weekdays')
      .notNull()
      .generatedAlwaysAs(sql`planned_weekdays(document)`),
    reviewOn: day('review_on').generatedAlwaysAs(sql`review_day(document)`),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique('revision_numbers').on(t.clinicId, t.programId, t.number),
    index('revisions_by_patient').on(t.clinicId, t.patientId, t.number),
    foreignKey({
      columns: [t.clinicId, t.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.signedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

/** When a patient put away the "what changed" note of a revision. */
export const revisionAcknowledgements = pgTable(
  'revision_acknowledgements',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    acknowledgedAt: instant('acknowledged_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId, t.revisionId] }),
    foreignKey({
      columns: [t.clinicId, t.revisionId],
      foreignColumns: [revisions.clinicId, revisions.id],
    }),
  ],
)

export const programTemplates = pgTable(
  'program_templates',
  {
    clinicId: clinicId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    document: jsonb('document').$type<ProgramDocument>().notNull(),
    version: integer('version').notNull().default(1),
    createdBy: uuid('created_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('templates_by_name').on(t.clinicId, t.name),
    foreignKey({
      columns: [t.clinicId, t.createdBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)
