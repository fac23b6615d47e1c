import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { transaction, type Context } from '@/db/connection'
import { asOwner } from '../../support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '../../support/people'
import { publishProgramFor } from '../../support/programs'

/** Tables without a clinic: what they hold, and why that is right. */
const withoutClinic: Record<string, string> = {
  accounts: 'a person may belong to two clinics',
  throttles: 'counts wrong tries before anybody is anyone',
  library_movements: 'the shipped library, the same for every clinic',
  figure_files: 'drawings of the library, the same for every clinic',
  library_releases: 'which release of it is loaded',
  clinics: 'is the clinic',
}

const rowsOf = async <T>(query: ReturnType<typeof sql>): Promise<T[]> =>
  asOwner(async (tx) => [...(await tx.execute(query))] as T[])

type Table = { name: string; enabled: boolean; forced: boolean; hasClinic: boolean }

const tables = () =>
  rowsOf<Table>(sql`select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id') as "hasClinic"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`)

describe('the walls of the database', () => {
  it('name every table that has no clinic, with its reason', async () => {
    const found = (await tables()).filter(({ hasClinic }) => !hasClinic).map(({ name }) => name)
    expect(found.sort()).toEqual(Object.keys(withoutClinic).sort())
  })

  it('are up, and forced on the owner too, around every table of a clinic', async () => {
    const open = (await tables()).filter(
      ({ name, hasClinic, enabled, forced }) =>
        (hasClinic || name === 'clinics') && !(enabled && forced),
    )
    expect(open).toEqual([])
  })

  it('put the clinic first in every key, unique rule and foreign key of clinic data', async () => {
    const identity = ['memberships', 'sign_in_sessions', 'access_links', 'one_time_links']
    const wrong = await rowsOf(sql`
      select con.conname from pg_constraint con
      join pg_class c on c.oid = con.conrelid
      join pg_attribute first on first.attrelid = c.oid and first.attname = 'clinic_id'
      where c.relnamespace = 'public'::regnamespace and con.contype in ('p', 'u', 'f')
        and con.conkey[1] <> first.attnum
        and c.relname not in (${sql.join(
          identity.map((name) => sql`${name}`),
          sql`, `,
        )})`)
    expect(wrong).toEqual([])
  })

  it('leave the app owning nothing', async () => {
    expect(
      await rowsOf(sql`select relname from pg_class c join pg_roles r on r.oid = c.relowner
        where r.rolname like 'plumbline%' and r.rolname <> 'plumbline_owner'
          and c.relnamespace = 'public'::regnamespace`),
    ).toEqual([])
  })

  it('let no role of the app change or remove what is only ever added', async () => {
    const kept = [
      'revisions',
      'report_versions',
      'audit_entries',
      'movement_reviews',
      'screenings',
      'holds',
    ]
    const holes = await rowsOf(sql`select grantee, table_name, privilege_type
      from information_schema.role_table_grants
      where grantee like 'plumbline%' and grantee <> 'plumbline_owner'
        and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
        and table_name in (${sql.join(
          kept.map((name) => sql`${name}`),
          sql`, `,
        )})`)
    expect(holes).toEqual([])
  })
})

describe('what is prescribed', () => {
  const prescribed = [
    ...['programs', 'revisions', 'program_templates', 'protection_profiles', 'patient_pictures'],
    ...['clearances', 'clinic_movements', 'movement_reviews'],
  ]
  const tablesOf = sql.join(
    prescribed.map((name) => sql`${name}`),
    sql`, `,
  )

  it('is written by the clinicians’ role alone, no job, patient or sign-in among them', async () => {
    const writers = await rowsOf<{ table: string; grantee: string }>(sql`
      select distinct table_name as table, grantee from (
        select table_name, grantee, privilege_type from information_schema.table_privileges
        union all
        select table_name, grantee, privilege_type from information_schema.column_privileges
      ) as every
      where table_name in (${tablesOf}) and grantee not in ('plumbline_owner', 'postgres')
        and privilege_type in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE')
      order by 1`)
    expect(writers).toEqual(
      [...prescribed].sort().map((table) => ({ table, grantee: 'plumbline_clinician' })),
    )
  })

  it('changes by no trigger and no function that runs with more rights than its caller', async () => {
    expect(
      await rowsOf(sql`select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where not tgisinternal and c.relname in (${tablesOf})`),
    ).toEqual([])
    const lenders = await rowsOf<{ name: string }>(sql`select p.proname as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef`)
    expect(lenders).toEqual([])
  })

  it('lets nobody rewrite a measurement, and keeps the note beside it from the patient', async () => {
    const grants = await rowsOf<{ grantee: string; privilege: string; column: string }>(sql`
      select grantee, privilege_type as privilege, column_name as column
      from information_schema.column_privileges
      where table_name = 'capacities' and grantee not in ('plumbline_owner', 'postgres')`)
    const changing = grants.filter(({ privilege }) => privilege === 'UPDATE')
    expect(changing).toEqual([
      { grantee: 'plumbline_clinician', privilege: 'UPDATE', column: 'taken_back_at' },
    ])
    const portal = grants.filter(({ grantee }) => grantee === 'plumbline_patient')
    expect([...new Set(portal.map(({ privilege }) => privilege))]).toEqual(['SELECT'])
    const seen = portal.map(({ column }) => column)
    expect(seen).toContain('value')
    expect(seen).not.toContain('note')
    expect(seen).not.toContain('measured_by')
  })

  it('opens no hold to the patient’s role: it may raise one and never lift it', async () => {
    const lifting = await rowsOf<{ grantee: string; column: string }>(sql`
      select grantee, column_name as column from information_schema.column_privileges
      where table_name = 'holds' and privilege_type = 'UPDATE'
        and grantee not in ('plumbline_owner', 'postgres') order by 2`)
    expect([...new Set(lifting.map(({ grantee }) => grantee))]).toEqual(['plumbline_clinician'])
    expect(lifting.map(({ column }) => column).sort()).toEqual([
      'lift_reason',
      'lifted_at',
      'lifted_by',
    ])
  })
})

describe('the roles of the database', () => {
  let clinician: TestClinician
  let patient: TestPatient
  let neighbour: TestPatient
  let stranger: TestPatient

  beforeAll(async () => {
    clinician = await makeClinician(await makeClinic())
    patient = await makePatient(clinician)
    neighbour = await makePatient(clinician, { name: 'Harold Pike' })
    stranger = await makePatient(await makeClinician(await makeClinic()))
    await Promise.all([patient, neighbour].map((each) => publishProgramFor(clinician, each)))
  })

  const asPatient = (): Context => ({
    role: 'plumbline_patient',
    clinicId: patient.clinic.id,
    patientId: patient.id,
  })
  const asClinician = (): Context => ({
    role: 'plumbline_clinician',
    clinicId: patient.clinic.id,
  })
  const count = (context: Context, table: string) =>
    transaction(context, async (tx) => {
      const [row] = await tx.execute<{ n: number }>(
        sql`select count(*)::int as n from ${sql.identifier(table)}`,
      )
      return row?.n
    })
  const refused = (context: Context, statement: ReturnType<typeof sql>) =>
    expect(transaction(context, (tx) => tx.execute(statement))).rejects.toMatchObject({
      cause: { code: '42501' },
    })

  it('show nothing to a unit of work that names no clinic', async () => {
    expect(await count({ role: 'plumbline_clinician' }, 'patients')).toBe(0)
    expect(await count({ role: 'plumbline_patient' }, 'revisions')).toBe(0)
  })

  it('show a patient their own rows and nobody else’s', async () => {
    expect(await count(asPatient(), 'patients')).toBe(1)
    expect(await count(asPatient(), 'revisions')).toBe(1)
  })

  it('show a clinic its own patients and no other clinic’s', async () => {
    expect(await count(asClinician(), 'patients')).toBe(2)
    expect(await count({ ...asClinician(), clinicId: stranger.clinic.id }, 'patients')).toBe(1)
  })

  it('narrow a clinician to the patient whose record is open', async () => {
    expect(await count({ ...asClinician(), patientId: patient.id }, 'revisions')).toBe(1)
  })

  it('give a patient no way to write a prescription', async () => {
    await refused(asPatient(), sql`update programs set draft = '{}'`)
    await refused(asPatient(), sql`update revisions set number = 9`)
    await refused(asPatient(), sql`insert into revisions (clinic_id) values (${uuidv7()})`)
    await refused(asPatient(), sql`delete from reports`)
  })

  it('give a patient no way to write what is held and ruled out for them', async () => {
    await refused(
      asPatient(),
      sql`insert into protection_profiles (clinic_id) values (${uuidv7()})`,
    )
    await refused(asPatient(), sql`update protection_profiles set profile = '{}'`)
    await refused(asPatient(), sql`delete from protection_profiles`)
    await refused(asPatient(), sql`select * from patient_pictures`)
    expect(await count(asPatient(), 'protection_profiles')).toBe(0)
  })

  it('give a clinician no way to change what was signed or reported', async () => {
    await refused(asClinician(), sql`update revisions set number = 9`)
    await refused(asClinician(), sql`delete from revisions`)
    await refused(asClinician(), sql`update reports set document = '{}'`)
    await refused(asClinician(), sql`update audit_entries set event = 'nothing'`)
    await refused(asClinician(), sql`update told_worries set words = 'Not what was told'`)
    await refused(asClinician(), sql`update told_worries set taken_back_at = now()`)
  })

  it('give neither of them passwords, sessions or tries', async () => {
    for (const context of [asPatient(), asClinician()]) {
      await refused(context, sql`select password_hash from accounts`)
      await refused(context, sql`select id_hash from sign_in_sessions`)
      await refused(context, sql`select * from throttles`)
    }
  })

  it('refuse a row for another clinic', async () => {
    await refused(
      asClinician(),
      sql`insert into catalogue_versions (clinic_id) values (${uuidv7()})`,
    )
  })
})
