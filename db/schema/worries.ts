import { foreignKey, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { clinicians } from './clinicians'
import { clinicId, instant } from './columns'
import { patients } from './patients'

/** Worries a patient told their clinic of; one taken back stays, and says when. */
export const toldWorries = pgTable(
  'told_worries',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    worry: text('worry').notNull(),
    /** Their own words, for a worry none of ours fits; '' otherwise. */
    words: text('words').notNull().default(''),
    /** 0–10, null until they say. */
    weight: smallint('weight'),
    toldAt: instant('told_at').notNull(),
    takenBackAt: instant('taken_back_at'),
    /** When a clinician last talked about it with them; one told again later was not talked about. */
    talkedAboutAt: instant('talked_about_at'),
    talkedAboutBy: uuid('talked_about_by'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId, t.worry] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: 'told_worries_patient',
    }),
    foreignKey({
      columns: [t.clinicId, t.talkedAboutBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
      name: 'told_worries_talked_about_by',
    }),
  ],
)
