import { and, asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
// First, so that its stand-ins are in place before the grants are loaded.
import { as } from '../../support/acting'
import { auditEntries } from '@/db/schema'
import { careTeam } from '@/lib/access/grant'
import type { Result } from '@/lib/action'
import { save } from '@/lib/programs/actions'
import { saveUsualPain } from '@/lib/patients/actions'
import { actionMatrix } from '../../support/access/actions'
import { makeWorld } from '../../support/access/people'
import { draftFor } from '../../support/drafts'
import { asOwner } from '../../support/owner'
import { makeClinic, makeClinician, makePatient, type TestPatient } from '../../support/people'
import { prescriptionOf, programOf } from '../../support/program-documents'

const eventsOn = async (patient: TestPatient, clinicianId?: string): Promise<string[]> => {
  const entries = await asOwner((tx) =>
    tx
      .select({ event: auditEntries.event })
      .from(auditEntries)
      .where(
        and(
          eq(auditEntries.clinicId, patient.clinic.id),
          eq(auditEntries.patientId, patient.id),
          clinicianId ? eq(auditEntries.actorId, clinicianId) : undefined,
        ),
      )
      .orderBy(asc(auditEntries.at)),
  )
  return entries.map(({ event }) => event)
}

async function inCare() {
  const dana = await makeClinician(await makeClinic())
  const patient = await makePatient(dana)
  const opens = () => careTeam({ patientId: patient.id })
  return { dana, patient, opens }
}

describe('what the trail says of a record', () => {
  it('says once that it was opened, however many of its pages were looked at', async () => {
    const { dana, patient, opens } = await inCare()
    for (let pages = 0; pages < 4; pages++) await as(dana, opens)
    await as(dana, () => Promise.all([opens(), opens(), opens()]))
    expect(await eventsOn(patient)).toEqual(['record.read'])
  })

  it('says it again of another sign-in and of another colleague', async () => {
    const { dana, patient, opens } = await inCare()
    const owner = await makeClinician(patient.clinic, 'owner')
    await as(dana, opens)
    await as({ ...dana, signIn: 'at the front desk' }, opens)
    await as(owner, opens)
    expect(await eventsOn(patient)).toEqual(['record.read', 'record.read', 'record.read'])
  })

  it('says of a save that it was saved, and not that the record was opened', async () => {
    const { dana, patient } = await inCare()
    const document = programOf([prescriptionOf()])
    await draftFor(dana, patient, document)
    await draftFor(dana, patient, { ...document, title: 'Back and hip' }, 1)
    expect(await eventsOn(patient)).toEqual(['draft.saved', 'draft.saved'])
  })

  it('says that it was opened when a refused save hands back what a colleague wrote', async () => {
    const { dana, patient } = await inCare()
    const owner = await makeClinician(patient.clinic, 'owner')
    const document = programOf([prescriptionOf()])
    await draftFor(dana, patient, document)
    const stale = { ...document, title: 'Neck' }
    const refused = await as(owner, () =>
      save({ patientId: patient.id, startedFromVersion: 0, document: stale }),
    )
    expect(refused).toMatchObject({ ok: false, code: 'conflict', data: { version: 1 } })
    expect(await eventsOn(patient, owner.id)).toEqual(['record.read'])
  })

  it('says nothing of a colleague who was refused', async () => {
    const { patient, opens } = await inCare()
    const colleague = await makeClinician(patient.clinic)
    await expect(as(colleague, opens)).rejects.toMatchObject({ code: 'not-found' })
    await as(colleague, () => saveUsualPain({ patientId: patient.id, usualPain: 3 }))
    expect(await eventsOn(patient, colleague.id)).toEqual([])
  })

  const onRecords = Object.entries(actionMatrix).flatMap(([file, rows]) =>
    Object.entries(rows)
      .filter(([, { policy }]) => policy === 'careTeam' || policy === 'caseRecord')
      .map(([name, row]) => ({ file, name, row })),
  )

  it.each(onRecords)('has something to say of $name of $file', async ({ file, name, row }) => {
    const world = await makeWorld()
    const input = await row.input?.(world)
    const earlier = (await eventsOn(world.patient, world.owner.id)).length
    const actions = (await import(`../../../lib/${file.split('/')[1]}/actions.ts`)) as Record<
      string,
      (sent: unknown) => Promise<Result<unknown>>
    >
    const result = await as(world.owner, async () => actions[name]?.(input))
    const said = (await eventsOn(world.patient, world.owner.id)).length - earlier
    const showedNothing = result?.ok === false && result.data === undefined
    expect(showedNothing || said > 0, `${name}: ${JSON.stringify(result)}`).toBe(true)
  })
})
