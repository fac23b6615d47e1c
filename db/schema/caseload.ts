import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, day } from './columns'
import { careRelationships } from './patients'

/**
 * The order of a clinician's caseload, kept ready so that a page of it never reads the whole
 * clinic. It holds positions, no facts: the words are worked out from the records of the page.
 */
export const caseloadEntries = pgTable(
  'caseload_entries',
  {
    clinicId: clinicId(),
    clinicianId: uuid('clinician_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    patientName: text('patient_name').notNull(),
    rank: smallint('rank').notNull().default(0),
    rankedOn: day('ranked_on'),
    laterRank: smallint('later_rank').notNull().default(0),
    laterFrom: day('later_from'),
    status: text('status', { enum: ['active', 'ended'] })
      .notNull()
      .default('active'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.clinicianId, t.patientId] }),
    index('caseload_by_rank')
      .on(t.clinicId, t.clinicianId, t.status, t.rank.desc(), t.patientName, t.patientId)
      .where(sql`rank > 0`),
    index('caseload_by_later')
      .on(t.clinicId, t.clinicianId, t.status, t.laterFrom)
      .where(sql`rank = 0`),
    index('caseload_by_name').on(t.clinicId, t.clinicianId, t.status, t.patientName, t.patientId),
    index('caseload_by_patient').on(t.clinicId, t.patientId),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.clinicianId],
      foreignColumns: [
        careRelationships.clinicId,
        careRelationships.patientId,
        careRelationships.clinicianId,
      ],
    }),
  ],
)
