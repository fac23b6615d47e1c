import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  uuid,
} from 'drizzle-orm/pg-core'
import { clinicId, instant } from './columns'
import { patients } from './patients'

/** How a patient says they are; each answer is kept. A row with no answer is a "not now". */
export const checkIns = pgTable(
  'check_ins',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    saidAt: instant('said_at').notNull(),
    littleInterest: smallint('little_interest'),
    feelingDown: smallint('feeling_down'),
    isUnsafe: boolean('is_unsafe'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId, t.saidAt] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: 'check_ins_patient',
    }),
    check('check_ins_little_interest', sql`${t.littleInterest} between 0 and 3`),
    check('check_ins_feeling_down', sql`${t.feelingDown} between 0 and 3`),
  ],
)
