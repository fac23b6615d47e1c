import { sql } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ReportDocument } from '../../lib/reports/document'
import { clinicId, day, instant } from './columns'
import { patients } from './patients'
import { revisions } from './programs'

/** The newest version of each report. The columns after the document are read out of it once. */
export const reports = pgTable(
  'reports',
  {
    clinicId: clinicId(),
    id: uuid('id').notNull(),
    patientId: uuid('patient_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    performedOn: day('performed_on').notNull(),
    performedAt: instant('performed_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    sequence: integer('sequence').notNull(),
    document: jsonb('document').$type<ReportDocument>().notNull(),
    payloadHash: text('payload_hash').notNull(),
    worstPain: smallint('worst_pain'),
    doneCount: smallint('done_count').notNull(),
    skippedForPainCount: smallint('skipped_for_pain_count').notNull(),
    hasComment: boolean('has_comment').notNull(),
    stoppedCount: smallint('stopped_count').notNull().default(0),
    /** Null where it was never read out of the document: that is not the same as none. */
    soreMorningCount: smallint('sore_morning_count'),
    wentDownLeg: boolean('went_down_leg').notNull().default(false),
    isNothingComfortable: boolean('is_nothing_comfortable').notNull().default(false),
    seenSequence: integer('seen_sequence').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('reports_by_patient_and_day').on(t.clinicId, t.patientId, t.performedOn, t.id),
    index('reports_with_unread_comment')
      .on(t.clinicId, t.patientId, t.performedOn)
      .where(sql`has_comment and seen_sequence < sequence`),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.revisionId],
      foreignColumns: [revisions.clinicId, revisions.id],
    }),
  ],
)

/** What each report said before it was corrected; rows are only ever added. */
export const reportVersions = pgTable(
  'report_versions',
  {
    clinicId: clinicId(),
    reportId: uuid('report_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    sequence: integer('sequence').notNull(),
    document: jsonb('document').$type<ReportDocument>().notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.reportId, t.sequence] }),
    foreignKey({
      columns: [t.clinicId, t.reportId],
      foreignColumns: [reports.clinicId, reports.id],
    }),
  ],
)
