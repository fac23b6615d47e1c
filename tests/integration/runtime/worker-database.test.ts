import { afterAll, describe, expect, it } from 'vitest'
import { withConnection } from '@/db/connections'
import postgres from 'postgres'

const app = postgres(process.env.DATABASE_URL ?? '', { max: 1 })
afterAll(() => app.end())

describe("the app's own database role", () => {
  it('owns nothing and is no superuser', async () => {
    const [role] = await app`
      select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolinherit,
        (select count(*)::int from pg_class where relowner = r.oid) as tables
      from pg_roles r where rolname = current_user`
    expect(role).toEqual({
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolbypassrls: false,
      rolinherit: false,
      tables: 0,
    })
  })

  it('cannot make tables', async () => {
    await expect(app`create table mine (id int)`).rejects.toThrow('permission denied')
  })

  it('acts as a clinician for one transaction and is itself again afterwards', async () => {
    const during = await app.begin(async (tx) => {
      await tx`select set_config('role', 'plumbline_clinician', true)`
      return tx`select current_user as name`
    })
    const after = await app`select current_user as name`
    expect([during[0]?.name, after[0]?.name]).toEqual(['plumbline_clinician', 'plumbline_app'])
  })

  it('cannot act as the owner', async () => {
    await expect(app`set role plumbline_owner`).rejects.toThrow('permission denied')
  })
})

describe("the owner's connection", () => {
  it('reaches the same database and may change its tables', async () => {
    const [row] = await withConnection(process.env.DATABASE_OWNER_URL ?? '', async (sql) => {
      await sql`create table if not exists runtime_probe (id int)`
      await sql`drop table runtime_probe`
      return sql`select current_database() = ${new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)} as same`
    })
    expect(row?.same).toBe(true)
  })
})
