import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { seedDemo } from '@/db/seed/demo'
import { transaction } from '@/db/connection'
import { accountByEmail } from '@/lib/auth/memberships'
import { isRightPassword } from '@/lib/auth/password'
import { asOwner } from '../../support/owner'

const ownerUrl = process.env.DATABASE_OWNER_URL ?? ''
const now = new Date('2026-11-22T17:30:00Z')

const counted = async (): Promise<Record<string, number>> => {
  const rows = await asOwner((tx) =>
    tx.execute<{ what: string; n: number }>(sql`
      with demo as (select id from clinics where is_demo)
      select 'clinics' as what, count(*)::int as n from demo
      union all select 'patients', count(*)::int from patients where clinic_id in (select id from demo)
      union all select 'reports', count(*)::int from reports where clinic_id in (select id from demo)
      union all select 'ahead', count(*)::int from reports
        where clinic_id in (select id from demo) and performed_at > ${now.toISOString()}
      union all select 'looks', count(distinct patient_id)::int from caseload_entries
        where clinic_id in (select id from demo) and rank > 0`),
  )
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]))
}

describe('the demo clinic', () => {
  it('is made once, with a dozen patients, weeks of reports and some who need a look', async () => {
    const first = await seedDemo({ ownerUrl, now })
    const after = await counted()
    expect(after).toMatchObject({ clinics: 1, patients: 12, ahead: 0 })
    expect(after.reports).toBeGreaterThan(300)
    expect(after.looks).toBeGreaterThanOrEqual(4)
    expect(await seedDemo({ ownerUrl, now })).toEqual(first)
    expect(await counted()).toEqual(after)
  })

  it('lets everyone in who is printed at the start', async () => {
    const { signIns } = await seedDemo({ ownerUrl, now })
    for (const { email, password } of signIns) {
      const account = await transaction({ role: 'plumbline_identity' }, (tx) =>
        accountByEmail(tx, email),
      )
      expect(await isRightPassword(account?.passwordHash, password)).toBe(true)
    }
  })
})
