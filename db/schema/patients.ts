import {
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
import type { PatientGoal } from '../../lib/patients/goal'
import { clinicId, day, instant } from './columns'
import { clinicians } from './clinicians'
import { clinics } from './clinics'

export const patients = pgTable(
  'patients',
  {
    clinicId: clinicId().references(() => clinics.id),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    dateOfBirth: day('date_of_birth').notNull(),
    email: text('email'),
    phone: text('phone'),
    timeZone: text('time_zone').notNull(),
    whatMatters: text('what_matters').notNull().default(''),
    goals: jsonb('goals').$type<PatientGoal[]>().notNull().default([]),
    usualPain: smallint('usual_pain'),
    /** When to ask again whether they are ready, out of the clinic's picture of them. */
    askAgainOn: day('ask_again_on'),
    firstSignedInAt: instant('first_signed_in_at'),
    lookedAt: instant('looked_at'),
    endedAt: instant('ended_at'),
    version: integer('version').notNull().default(1),
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('patients_by_name').on(t.clinicId, t.name, t.id),
    foreignKey({
      columns: [t.clinicId, t.createdBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

export const careRelationships = pgTable(
  'care_relationships',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    clinicianId: uuid('clinician_id').notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId, t.clinicianId] }),
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
