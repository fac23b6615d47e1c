import { and, eq, gte, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { transaction } from '@/db/connection'
import { auditEntries, clinicians } from '@/db/schema'
import { statement } from '@/db/statement'
import { makeClinic, makeClinician } from '../../support/people'

const added = statement(
  ['clinicId', 'id', 'at', 'actorKind', 'actorId', 'event', 'details'],
  (tx, given) => tx.insert(auditEntries).values(given).returning({ id: auditEntries.id }),
)

const since = statement(['clinicId', 'at'], (tx, given) =>
  tx
    .select({
      at: auditEntries.at,
      actorId: auditEntries.actorId,
      details: auditEntries.details,
      isNoDetail: sql<boolean>`${auditEntries.details} is null`,
      clinician: { id: clinicians.id, name: clinicians.name },
    })
    .from(auditEntries)
    .leftJoin(
      clinicians,
      and(eq(clinicians.clinicId, auditEntries.clinicId), eq(clinicians.id, auditEntries.actorId)),
    )
    .where(and(eq(auditEntries.clinicId, given.clinicId), gte(auditEntries.at, given.at)))
    .orderBy(auditEntries.at),
)

const first = new Date('2031-05-01T08:00:00.000Z')
const second = new Date('2031-05-01T09:30:00.000Z')

describe('a statement that is written once', () => {
  it('sets and reads dates, documents and nothing at all as it would each time anew', async () => {
    const clinic = await makeClinic()
    const clinician = await makeClinician(clinic)
    const clinicId = clinic.id
    const rows = await transaction({ role: 'plumbline_clinician', clinicId }, async (tx) => {
      const entry = { clinicId, actorKind: 'clinician', event: 'record.read' }
      const details = { words: `it's "quoted"` }
      await added(tx, { ...entry, id: uuidv7(), at: first, actorId: clinician.id, details })
      await added(tx, { ...entry, id: uuidv7(), at: second, actorId: null, details: null })
      return since(tx, { clinicId, at: first.toISOString() })
    })
    expect(rows).toEqual([
      {
        at: first,
        actorId: clinician.id,
        details: { words: `it's "quoted"` },
        isNoDetail: false,
        clinician: { id: clinician.id, name: clinician.name },
      },
      { at: second, actorId: null, details: null, isNoDetail: true, clinician: null },
    ])
  })

  it('answers each request with its own values, however many are on their way', async () => {
    const clinics = await Promise.all(Array.from({ length: 6 }, () => makeClinic()))
    const ofClinic = statement(['clinicId'], (tx, given) =>
      tx.execute<{ id: string }>(sql`select ${given.clinicId}::uuid as id`),
    )
    const answers = await Promise.all(
      clinics.map(({ id: clinicId }) =>
        transaction({ role: 'plumbline_clinician', clinicId }, (tx) => ofClinic(tx, { clinicId })),
      ),
    )
    expect(answers.map(([row]) => row?.id)).toEqual(clinics.map(({ id }) => id))
  })

  it('refuses to be sent with a value left out', async () => {
    const { id: clinicId } = await makeClinic()
    const sending = transaction({ role: 'plumbline_clinician', clinicId }, (tx) =>
      since(tx, { clinicId, at: undefined }),
    )
    await expect(sending).rejects.toThrow()
  })
})
