import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asRole, withConnection } from '@/db/connections'
import { migrateDatabase } from '@/db/migrate'
import { type ProvisionInput, provision } from '@/db/provision'
import { checkGivenServer } from '@/scripts/start/given-server'
import { startThrowawayServer, type ThrowawayServer } from '@/tests/support/throwaway-server'

let server: ThrowawayServer

/** A server of its own: roles belong to the whole server, and these tests take them apart. */
beforeAll(async () => {
  server = await startThrowawayServer()
})
afterAll(() => server.dispose())

const input = (database: string, appPassword = 'first'): ProvisionInput => ({
  adminUrl: server.adminUrl,
  database,
  ownerPassword: "it's 100 % / @ odd",
  appPassword,
})

const currentUser = (url: string): Promise<unknown> =>
  withConnection(url, async (sql) => (await sql`select current_user::text as name`)[0]?.name)

describe('setting up a database', () => {
  it('can be done again and takes the passwords it is given', async () => {
    const before = await provision(input('twice'))
    const after = await provision(input('twice', 'second'))
    expect(await currentUser(after.appUrl)).toBe('plumbline_app')
    expect(await currentUser(after.ownerUrl)).toBe('plumbline_owner')
    await expect(currentUser(before.appUrl)).rejects.toThrow('password authentication failed')
  })

  it('can be done twice at the same moment', async () => {
    await Promise.all([provision(input('race')), provision(input('race'))])
    const { appUrl } = await provision(input('race'))
    expect(await currentUser(appUrl)).toBe('plumbline_app')
  })
})

describe('migrations', () => {
  let folder: string

  function write(migrations: string[]): void {
    const entries = migrations.map((text, idx) => {
      const tag = `000${idx}_step`
      fs.writeFileSync(path.join(folder, `${tag}.sql`), text)
      return { idx, version: '7', when: 1700000000000 + idx, tag, breakpoints: true }
    })
    const journal = JSON.stringify({ version: '7', dialect: 'postgresql', entries })
    fs.writeFileSync(path.join(folder, 'meta', '_journal.json'), journal)
  }

  afterEach(() => fs.rmSync(folder, { recursive: true }))
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-migrations-'))
    fs.mkdirSync(path.join(folder, 'meta'))
  })

  it('run once each, however often they are asked for', async () => {
    const { ownerUrl } = await provision(input('once'))
    write(['create table one (id int)'])
    expect(await migrateDatabase(ownerUrl, folder)).toBe(1)
    write(['create table one (id int)', 'create table two (id int)'])
    expect(await migrateDatabase(ownerUrl, folder)).toBe(1)
    expect(await migrateDatabase(ownerUrl, folder)).toBe(0)
  })

  it('run once when two starts ask at the same moment', async () => {
    const { ownerUrl } = await provision(input('together'))
    write(['select pg_sleep(0.2)', 'create table one (id int)'])
    const counts = await Promise.all([1, 2].map(() => migrateDatabase(ownerUrl, folder)))
    expect(counts.sort()).toEqual([0, 2])
  })

  it('leave nothing behind when one of them fails', async () => {
    const { ownerUrl } = await provision(input('failing'))
    write(['create table one (id int)', 'create table two (id nonsense)'])
    await expect(migrateDatabase(ownerUrl, folder)).rejects.toThrow()
    const [row] = await withConnection(
      ownerUrl,
      (sql) => sql`select to_regclass('one') as one, to_regclass('two') as two`,
    )
    expect(row).toEqual({ one: null, two: null })
  })
})

describe('a server we are given', () => {
  const withoutRoles = (database: string) =>
    withConnection(server.adminUrl(database), async (sql) => {
      await sql`drop role if exists plumbline_clinician, plumbline_patient, plumbline_identity`
    })

  async function login(name: string, ...may: string[]): Promise<string> {
    await withConnection(server.adminUrl('postgres'), async (sql) => {
      await sql.unsafe(`create role ${name} login noinherit ${may.join(' ')} password 'secret'`)
    })
    return asRole(server.adminUrl('given'), name, 'secret')
  }

  beforeAll(async () => {
    await withConnection(server.adminUrl('postgres'), (sql) => sql`create database given`)
    for (const database of ['twice', 'race', 'once', 'together', 'failing']) {
      await withConnection(server.adminUrl('postgres'), async (sql) => {
        await sql.unsafe(`drop database if exists ${database}`)
      })
    }
  })

  it('gets the roles when the owner may make them', async () => {
    await withoutRoles('given')
    const ownerUrl = await login('owner_who_may', 'createrole')
    await withConnection(
      server.adminUrl('given'),
      (sql) => sql`alter schema public owner to owner_who_may`,
    )
    const url = await login('app_one')
    expect(await checkGivenServer({ url, ownerUrl })).toMatch(/^18/)
    const [row] = await withConnection(url, async (sql) => {
      await sql`select set_config('role', 'plumbline_patient', false)`
      return sql`select current_user::text as name`
    })
    expect(row?.name).toBe('plumbline_patient')
  })

  it('is refused with the SQL to run when the owner may not', async () => {
    await withoutRoles('given')
    const ownerUrl = await login('owner_who_may_not')
    const url = await login('app_two')
    const refusal: Error = await checkGivenServer({ url, ownerUrl }).then(
      () => new Error('it was accepted'),
      (error: Error) => error,
    )
    expect(refusal.message).toContain('create role plumbline_clinician nologin;')
    expect(refusal.message).toContain('grant plumbline_identity to "app_two"')
    expect(refusal.message).toContain('alter schema public owner to "owner_who_may_not";')

    const statements = refusal.message.split('\n').filter((line) => line.endsWith(';'))
    await withConnection(server.adminUrl('given'), async (sql) => {
      for (const statement of statements) await sql.unsafe(statement)
    })
    expect(await checkGivenServer({ url, ownerUrl })).toMatch(/^18/)
  })

  it('is refused in words when its password is wrong', async () => {
    const url = asRole(server.adminUrl('given'), 'app_two', 'wrong')
    await expect(checkGivenServer({ url, ownerUrl: url })).rejects.toThrow(
      /database of DATABASE_URL .* cannot be used: password authentication failed/,
    )
  })
})
