import { foreignKey, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import type { OwnPicture } from '../../lib/own-picture/own-picture'
import { clinicId, instant } from './columns'
import { patients } from './patients'

/** What a patient says of themselves; each writing is kept, and the last one counts. */
export const ownPictures = pgTable(
  'own_pictures',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    writtenAt: instant('written_at').notNull(),
    picture: jsonb('picture').$type<OwnPicture>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId, t.writtenAt] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: 'own_pictures_patient',
    }),
  ],
)
