import {
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Picture } from '../../lib/patients/picture/picture'
import type { ProtectionProfile } from '../../lib/protection/profile'
import { clinicId, day, instant } from './columns'
import { clinicians } from './clinicians'
import { patients } from './patients'

/** What is ruled out for a patient. Their own role may read it, and never writes it. */
export const protectionProfiles = pgTable(
  'protection_profiles',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    profile: jsonb('profile').$type<ProtectionProfile>().notNull(),
    version: integer('version').notNull().default(1),
    /** When the first held direction is to be looked at again, for lists that must not open it. */
    reviewOn: day('review_on'),
    /**
     * How many prescriptions of the published program it leaves open, for lists that must not open
     * either: counted when one of the two changes. Null while nothing was counted.
     */
    leftOpen: smallint('left_open'),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId] }),
    foreignKey({
      name: 'protection_profiles_patient_fk',
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      name: 'protection_profiles_changed_by_fk',
      columns: [t.clinicId, t.changedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

/** A patient as their clinician sees them: notes of the clinic's, which the portal never reads. */
export const patientPictures = pgTable(
  'patient_pictures',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    picture: jsonb('picture').$type<Picture>().notNull(),
    version: integer('version').notNull().default(1),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId] }),
    foreignKey({
      name: 'patient_pictures_patient_fk',
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      name: 'patient_pictures_changed_by_fk',
      columns: [t.clinicId, t.changedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)
