import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, describe, expect, it } from 'vitest'
import { reading, transaction, type Context, type Transaction } from '@/db/connection'
import { clinics } from '@/db/schema'
import { sent, together } from '@/db/together'
import { asOwner } from '../../support/owner'
import { makeClinic } from '../../support/people'

const inClinic = (clinicId: string): Context => ({ role: 'plumbline_clinician', clinicId })

const phoneOf = async (id: string) => {
  const rows = await asOwner((tx) =>
    tx.select({ phone: clinics.phone }).from(clinics).where(eq(clinics.id, id)),
  )
  return rows[0]?.phone
}

const setPhone = (tx: Transaction, id: string, phone: string) =>
  tx.update(clinics).set({ phone }).where(eq(clinics.id, id))

const failing = (tx: Transaction) => tx.execute(sql`select 1 / 0`)

const roleNow = async (tx: Transaction) =>
  (await tx.execute<{ name: string }>(sql`select current_user as name`))[0]?.name

describe('a unit of work', () => {
  it('lands with its last statement, or not at all', async () => {
    const { id } = await makeClinic()
    const work = (last: (tx: Transaction) => Promise<unknown>) =>
      transaction(inClinic(id), (tx) => setPhone(tx, id, '1'), last)
    await expect(work((tx) => failing(tx).execute())).rejects.toThrow()
    const unsendable = sql`select ${{ not: 'plain' }}::text`
    await expect(work((tx) => tx.execute(unsendable).execute())).rejects.toThrow()
    expect(await phoneOf(id)).not.toBe('1')
    await work((tx) => tx.execute(sql`select 1`).execute())
    expect(await phoneOf(id)).toBe('1')
  })

  it('stays unwritten when a statement nobody asked about failed', async () => {
    const { id } = await makeClinic()
    const work = transaction(inClinic(id), async (tx) => {
      await setPhone(tx, id, '2')
      sent(failing(tx))
    })
    await expect(work).rejects.toThrow('nothing was committed')
    expect(await phoneOf(id)).not.toBe('2')
  })

  it('runs what was sent together in its order, and says what failed first', async () => {
    const { id } = await makeClinic()
    const answers = await transaction(inClinic(id), (tx) =>
      together(
        sent(setPhone(tx, id, '3')),
        sent(tx.select({ phone: clinics.phone }).from(clinics).where(eq(clinics.id, id))),
        sent(setPhone(tx, id, '4')),
      ),
    )
    expect(answers[1]).toEqual([{ phone: '3' }])
    expect(await phoneOf(id)).toBe('4')
    const refused = transaction(inClinic(id), (tx) =>
      together(
        Promise.resolve().then(() => Promise.reject(new Error('first'))),
        sent(failing(tx)),
      ),
    )
    await expect(refused).rejects.toThrow('first')
  })

  it('is over when it is over', async () => {
    const { id } = await makeClinic()
    const kept = await transaction(inClinic(id), async (tx) => tx)
    await expect(async () => setPhone(kept, id, '5')).rejects.toMatchObject({
      cause: { message: 'This unit of work is over.' },
    })
    expect(await phoneOf(id)).not.toBe('5')
  })

  it('that reads is refused every write', async () => {
    const { id } = await makeClinic()
    await expect(reading(inClinic(id), (tx) => setPhone(tx, id, '6'))).rejects.toMatchObject({
      cause: { code: '25006' },
    })
  })

  it('leaves nothing of its role and clinic behind', async () => {
    const { id } = await makeClinic()
    for (let n = 0; n < 12; n++) await reading(inClinic(id), (tx) => tx.execute(sql`select 1`))
    const roles = await Promise.all(
      Array.from({ length: 12 }, () => reading({ role: 'plumbline_identity' }, roleNow)),
    )
    expect(new Set(roles)).toEqual(new Set(['plumbline_identity']))
    const seen = await reading({ role: 'plumbline_clinician' }, (tx) => tx.select().from(clinics))
    expect(seen).toEqual([])
  })

  it('takes nothing but ids as its clinic and patient', async () => {
    const other = `${uuidv7()}'; set local role plumbline_owner; --`
    await expect(reading(inClinic(other), roleNow)).rejects.toThrow('by its id')
  })
})

describe('a connection that is cut', () => {
  afterEach(() => new Promise((done) => setTimeout(done, 50)))

  it('fails the work on it, and the next work has a connection again', async () => {
    const { id } = await makeClinic()
    const work = transaction(inClinic(id), async (tx) => {
      const [me] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      const slow = sent(tx.execute(sql`select pg_sleep(5)`))
      await asOwner((owner) => owner.execute(sql`select pg_terminate_backend(${me?.pid ?? 0})`))
      await slow
    })
    await expect(work).rejects.toThrow()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => reading({ role: 'plumbline_identity' }, roleNow)),
    )
    expect(answers).toHaveLength(20)
  })
})
