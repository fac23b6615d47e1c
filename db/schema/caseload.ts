import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, day, instant, plainText } from './columns'
import { patients } from './patients'

/**
 * Where each patient stands on each list, kept ready so that a page never reads the whole clinic.
 * It holds places, no facts: the words are worked out from the records of the patients on the page.
 * A list is a clinician's caseload (`list_id` is their id) or everybody (it is the clinic's id).
 *
 * `rank` is how much the patient needs a look. The lowest rank above 0 takes effect at `rank_from`,
 * which may lie ahead: so silence comes up by itself, without a nightly job.
 */
export const caseloadEntries = pgTable(
  'caseload_entries',
  {
    clinicId: clinicId(),
    listId: uuid('list_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    nameKey: plainText('name_key').notNull(),
    status: text('status', { enum: ['active', 'ended'] })
      .notNull()
      .default('active'),
    rank: smallint('rank').notNull().default(0),
    rankFrom: instant('rank_from'),
    silentFrom: instant('silent_from'),
    lastPractisedOn: day('last_practised_on'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.listId, t.patientId] }),
    index('caseload_by_rank').on(t.clinicId, t.listId, t.status, t.rank, t.rankFrom, t.patientId),
    index('caseload_by_name').on(t.clinicId, t.listId, t.status, t.nameKey, t.patientId),
    index('caseload_at_ease')
      .on(t.clinicId, t.listId, t.status, t.nameKey, t.patientId)
      .where(sql`rank = 0`),
    index('caseload_by_silence')
      .on(t.clinicId, t.listId, t.status, t.silentFrom, t.patientId)
      .where(sql`silent_from is not null`),
    index('caseload_by_practice').on(
      t.clinicId,
      t.listId,
      t.status,
      t.lastPractisedOn,
      t.patientId,
    ),
    index('caseload_not_started')
      .on(t.clinicId, t.listId, t.status, t.patientId)
      .where(sql`last_practised_on is null`),
    index('caseload_by_patient').on(t.clinicId, t.patientId),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
  ],
)

/** The words of each patient's name, so that any of them finds the patient on a list. */
export const caseloadNames = pgTable(
  'caseload_names',
  {
    clinicId: clinicId(),
    listId: uuid('list_id').notNull(),
    word: plainText('word').notNull(),
    patientId: uuid('patient_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.listId, t.word, t.patientId] }),
    index('caseload_names_by_patient').on(t.clinicId, t.patientId),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
  ],
)
