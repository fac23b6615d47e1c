import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, day, instant } from './columns'
import { patients } from './patients'

/** The last time a patient said "not now" to their program; one who came back says when. */
export const notNows = pgTable(
  'not_nows',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    saidAt: instant('said_at').notNull(),
    lookAgainOn: day('look_again_on').notNull(),
    /** In their own words; '' where they said nothing, which is fine. */
    reason: text('reason').notNull().default(''),
    cameBackAt: instant('came_back_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: 'not_nows_patient',
    }),
  ],
)
