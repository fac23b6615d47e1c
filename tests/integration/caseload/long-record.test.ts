import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { transaction, type Transaction } from '@/db/connection'
import { dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { latestReportsOf } from '@/lib/attention/latest/queries'
import { statesOf } from '@/lib/attention/states/queries'
import { makeClinic, makeClinician, makePatient } from '../../support/people'
import { asOwner } from '../../support/owner'
import { publishProgramFor } from '../../support/programs'
import { recordReportFor } from '../../support/reports-in-place'

const sends = 3_000

/** Rows of reports this transaction has fetched so far. */
async function reportsRead(tx: Transaction): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select coalesce(seq_tup_read, 0)::int + coalesce(idx_tup_fetch, 0)::int as count
    from pg_stat_xact_user_tables where relname = 'reports'`)
  return row?.count ?? 0
}

describe(`a patient who has reported ${sends} times`, () => {
  it('costs the caseload a few of the newest reports, not all of them', async () => {
    const clinic = await makeClinic()
    const clinician = await makeClinician(clinic)
    const patient = await makePatient(clinician)
    const revision = await publishProgramFor(clinician, patient)
    await recordReportFor(patient, revision, { performedOn: dayAt(now(), patient.timeZone) })
    await asOwner(async (tx) => {
      await tx.execute(sql`
        insert into reports select (jsonb_populate_record(reports, jsonb_build_object(
          'id', gen_random_uuid(), 'performed_on', performed_on - n))).*
        from reports, generate_series(1, ${sends}) as n where patient_id = ${patient.id}`)
      await tx.execute(sql`analyze reports`)
    })
    const touched = await transaction(
      { role: 'plumbline_clinician', clinicId: clinic.id },
      async (tx) => {
        const before = await reportsRead(tx)
        await statesOf(tx, clinic.id, [patient.id])
        await latestReportsOf(tx, clinic.id, [patient.id])
        return (await reportsRead(tx)) - before
      },
    )
    expect(touched).toBeLessThan(30)
  })
})
