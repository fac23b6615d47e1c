import { foreignKey, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import type { Side } from '../../lib/capacity/measures'
import { clinicId, day, instant } from './columns'
import { clinicians } from './clinicians'
import { patients } from './patients'

/** What a patient could do on a day, measured in the clinic; one taken back stays, and says when. */
export const capacities = pgTable(
  'capacities',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    id: uuid('id').notNull(),
    measure: text('measure').notNull(),
    side: text('side').$type<Side>(),
    value: smallint('value').notNull(),
    measuredOn: day('measured_on').notNull(),
    nextOn: day('next_on'),
    measuredBy: uuid('measured_by').notNull(),
    /** The clinic's own; the portal never reads it. */
    note: text('note').notNull().default(''),
    writtenAt: instant('written_at').notNull(),
    takenBackAt: instant('taken_back_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: 'capacities_patient',
    }),
    foreignKey({
      columns: [t.clinicId, t.measuredBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
      name: 'capacities_measured_by',
    }),
  ],
)
