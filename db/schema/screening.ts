import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ScreeningDocument } from '../../lib/screening/document'
import { clinicId, day, instant } from './columns'
import { clinicians } from './clinicians'
import { patients } from './patients'

/** Answers to the red-flag questions; rows are only ever added. */
export const screenings = pgTable(
  'screenings',
  {
    clinicId: clinicId(),
    id: uuid('id').notNull(),
    patientId: uuid('patient_id').notNull(),
    document: jsonb('document').$type<ScreeningDocument>().notNull(),
    level: text('level', { enum: ['E', 'U', 'C', 'N', 'none-reported'] }).notNull(),
    answeredBy: text('answered_by', { enum: ['patient', 'clinician'] }).notNull(),
    clinicianId: uuid('clinician_id'),
    answeredAt: instant('answered_at').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('screenings_by_patient').on(t.clinicId, t.patientId, t.answeredAt, t.id),
    check(
      'screening_answered_by_one',
      sql`(${t.answeredBy} = 'clinician') = (${t.clinicianId} is not null)`,
    ),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.clinicianId],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

/**
 * What keeps a plan from being followed until a named clinician lifts it with a reason. A hold that a
 * screening raised carries that screening's id, so the same answers never raise a second one.
 */
export const holds = pgTable(
  'holds',
  {
    clinicId: clinicId(),
    id: uuid('id').notNull(),
    patientId: uuid('patient_id').notNull(),
    level: text('level', { enum: ['E', 'U', 'C'] }).notNull(),
    raisedBy: text('raised_by', { enum: ['patient', 'clinician'] }).notNull(),
    clinicianId: uuid('clinician_id'),
    screeningId: uuid('screening_id'),
    reason: text('reason').notNull().default(''),
    /** When a clinician's own pause is looked at again; it lifts nothing by itself. */
    reviewOn: day('review_on'),
    raisedAt: instant('raised_at').notNull(),
    liftedAt: instant('lifted_at'),
    liftedBy: uuid('lifted_by'),
    liftReason: text('lift_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('holds_by_patient').on(t.clinicId, t.patientId, t.raisedAt),
    index('open_holds')
      .on(t.clinicId, t.patientId)
      .where(sql`lifted_at is null`),
    check(
      'hold_looked_at_again_when_a_pause',
      sql`${t.reviewOn} is null
        or (${t.level} = 'C' and ${t.raisedBy} = 'clinician' and ${t.screeningId} is null)`,
    ),
    check(
      'hold_lifted_by_name_and_reason',
      sql`(${t.liftedAt} is null and ${t.liftedBy} is null and ${t.liftReason} is null)
        or (${t.liftedAt} is not null and ${t.liftedBy} is not null
          and length(trim(${t.liftReason})) >= 3)`,
    ),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.screeningId],
      foreignColumns: [screenings.clinicId, screenings.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.clinicianId],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    foreignKey({
      name: 'holds_lifted_by_fk',
      columns: [t.clinicId, t.liftedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

/**
 * A condition that waits for somebody's go-ahead, and the go-ahead once it is there. It is kept when
 * it is no longer needed: then it has an end, a name and a reason.
 */
export const clearances = pgTable(
  'clearances',
  {
    clinicId: clinicId(),
    id: uuid('id').notNull(),
    patientId: uuid('patient_id').notNull(),
    condition: text('condition').notNull(),
    details: text('details').notNull().default(''),
    whoMust: text('who_must').notNull(),
    neededBy: uuid('needed_by').notNull(),
    neededAt: instant('needed_at').notNull(),
    clearedBy: text('cleared_by'),
    evidence: text('evidence'),
    covers: text('covers'),
    clearedOn: day('cleared_on'),
    expiresOn: day('expires_on'),
    recordedBy: uuid('recorded_by'),
    recordedAt: instant('recorded_at'),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by'),
    endReason: text('end_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('clearances_by_patient').on(t.clinicId, t.patientId, t.neededAt),
    check(
      'clearance_given_in_full',
      sql`(${t.clearedOn} is null) = (${t.clearedBy} is null)
        and (${t.clearedOn} is null) = (${t.evidence} is null)
        and (${t.clearedOn} is null) = (${t.recordedBy} is null)`,
    ),
    check(
      'clearance_ended_by_name_and_reason',
      sql`(${t.endedAt} is null) = (${t.endedBy} is null)
        and (${t.endedAt} is null) = (${t.endReason} is null)`,
    ),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.neededBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    foreignKey({
      name: 'clearances_recorded_by_fk',
      columns: [t.clinicId, t.recordedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    foreignKey({
      name: 'clearances_ended_by_fk',
      columns: [t.clinicId, t.endedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)
