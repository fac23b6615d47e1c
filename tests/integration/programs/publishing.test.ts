import { as } from '@/tests/support/acting'
import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '@/db/connection'
import { auditEntries, careRelationships, clinicMovements, programs, revisions } from '@/db/schema'
import { now } from '@/lib/env'
import { hashOfContent, hashOfMovement } from '@/lib/movements/content-hash'
import { movementBySlug } from '@/lib/movements/queries'
import { publish } from '@/lib/programs/actions'
import { publishedProgram, revisionByNumber } from '@/lib/programs/revisions/queries'
import { revisionDocument } from '@/lib/programs/revision'
import { careRecordOf, caseRecordOf, draftFor } from '@/tests/support/drafts'
import { asOwner } from '@/tests/support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { prescriptionOf, programOf } from '@/tests/support/program-documents'

let clinician: TestClinician
let patient: TestPatient

const bridge = prescriptionOf({ movement: 'bridge' })
const clam = prescriptionOf({ movement: 'clam', dose: { side: 'both' } })

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

beforeEach(async () => {
  patient = await makePatient(clinician)
})

const publishing = (draftVersion: number, message = '', who: TestClinician = clinician) =>
  as(who, () => publish({ patientId: patient.id, draftVersion, message }))

const revisionsOf = ({ id }: TestPatient) =>
  asOwner((tx) =>
    tx.select().from(revisions).where(eq(revisions.patientId, id)).orderBy(revisions.number),
  )

describe('publishing', () => {
  it('makes the draft the program the patient follows, signed and whole', async () => {
    const draft = programOf([bridge, clam])
    const version = await draftFor(clinician, patient, draft)
    expect(await publishing(version)).toMatchObject({ ok: true, data: { number: 1, isNew: true } })
    const published = await publishedProgram(await careRecordOf(clinician, patient))
    expect(revisionDocument.parse(published?.document)).toEqual(published?.document)
    expect(published).toMatchObject({
      number: 1,
      changes: [],
      document: {
        program: draft,
        patientName: 'Maria Okafor',
        signedBy: { name: 'Dana Whitlock', credentials: 'MSc, MCSP' },
        clinic: { name: 'Harbour Physiotherapy', emergencyNumber: '999' },
      },
    })
    expect(Object.keys(published?.document.movements ?? {}).sort()).toEqual(['bridge', 'clam'])
  })

  it('keeps a fingerprint of exactly what was signed, and writes down who published', async () => {
    await publishing(await draftFor(clinician, patient, programOf([bridge])))
    const [row] = await revisionsOf(patient)
    expect(row?.documentHash).toBe(hashOfContent(row?.document))
    expect(row?.signedBy).toBe(clinician.id)
    const trail = await asOwner((tx) =>
      tx
        .select({ actorId: auditEntries.actorId, details: auditEntries.details })
        .from(auditEntries)
        .where(
          and(eq(auditEntries.patientId, patient.id), eq(auditEntries.event, 'program.published')),
        ),
    )
    expect(trail).toEqual([{ actorId: clinician.id, details: { number: 1 } }])
  })

  it('tells the patient what changed, with the clinician’s own note first', async () => {
    const draft = programOf([bridge])
    const version = await draftFor(clinician, patient, draft)
    await publishing(version)
    const phase = draft.phases[0]
    if (!phase) throw new Error('A program has a phase.')
    const later = { ...draft, phases: [{ ...phase, prescriptions: [bridge, clam] }] }
    await publishing(await draftFor(clinician, patient, later, version), 'You are doing well.')
    const published = await publishedProgram(await careRecordOf(clinician, patient))
    expect(published?.number).toBe(2)
    expect(published?.changes.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'message: You are doing well.',
      expect.stringMatching(/^added: New: .+, 2 sets of 10, each side\.$/),
    ])
  })

  it('twice by a double click gives one revision', async () => {
    const version = await draftFor(clinician, patient, programOf([bridge]))
    const answers = await Promise.all([1, 2, 3, 4].map(() => publishing(version)))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true])
    const ids = answers.map((answer) => (answer.ok ? answer.data.revisionId : ''))
    expect(new Set(ids).size).toBe(1)
    expect(await revisionsOf(patient)).toHaveLength(1)
  })

  it('of a draft that moved on meanwhile is refused', async () => {
    const draft = programOf([bridge])
    const version = await draftFor(clinician, patient, draft)
    await draftFor(clinician, patient, { ...draft, title: 'Newer' }, version)
    expect(await publishing(version)).toMatchObject({ ok: false, code: 'conflict' })
    expect(await revisionsOf(patient)).toEqual([])
  })

  it('in a race with a save publishes what the clinician saw, or nothing', async () => {
    const draft = programOf([bridge], { title: 'Seen' })
    const version = await draftFor(clinician, patient, draft)
    const [published] = await Promise.all([
      publishing(version),
      draftFor(clinician, patient, { ...draft, title: 'Newer' }, version),
    ])
    const titles = (await revisionsOf(patient)).map((each) => each.document.program.title)
    expect(titles).toEqual(published.ok ? ['Seen'] : [])
  })

  it('of an empty program is refused in words', async () => {
    const version = await draftFor(clinician, patient, programOf([]))
    const refused = await publishing(version)
    expect(refused).toMatchObject({ ok: false, code: 'invalid', data: [{ where: 'program' }] })
  })

  it('of a program that was never written is refused', async () => {
    expect(await publishing(1)).toMatchObject({ ok: false, code: 'not-found' })
  })

  it.each(['phone', 'emergencyNumber', 'crisisLine'])(
    'waits until the clinic has put in its %s',
    async (field) => {
      const unready = await makeClinician(await makeClinic({ [field]: ' ' }))
      patient = await makePatient(unready)
      const version = await draftFor(unready, patient, programOf([bridge]))
      const refused = await publishing(version, '', unready)
      expect(refused).toMatchObject({ ok: false, code: 'invalid', data: [{ where: 'settings' }] })
      expect(await revisionsOf(patient)).toEqual([])
    },
  )
})

describe('who may publish', () => {
  it('is not an assistant, though they may write the draft', async () => {
    const version = await draftFor(clinician, patient, programOf([bridge]))
    const assistant = await makeClinician(patient.clinic, 'assistant')
    await asOwner((tx) =>
      tx.insert(careRelationships).values({
        clinicId: patient.clinic.id,
        patientId: patient.id,
        clinicianId: assistant.id,
        startedAt: now(),
      }),
    )
    const next = await draftFor(assistant, patient, programOf([clam]), version)
    expect(await publishing(next, '', assistant)).toMatchObject({ ok: false, code: 'not-found' })
    expect(await revisionsOf(patient)).toEqual([])
  })

  it('is not the patient, nor a clinician outside their care or their clinic', async () => {
    const version = await draftFor(clinician, patient, programOf([bridge]))
    const strangers = [
      patient,
      await makeClinician(patient.clinic),
      await makeClinician(await makeClinic(), 'owner'),
      null,
    ]
    for (const who of strangers) {
      const answer = await as(who, () =>
        publish({ patientId: patient.id, draftVersion: version, message: '' }),
      )
      expect(answer.ok).toBe(false)
    }
    expect(await revisionsOf(patient)).toEqual([])
  })
})

describe('what was published', () => {
  it('cannot be changed or removed by the app, whoever it works for', async () => {
    await publishing(await draftFor(clinician, patient, programOf([bridge])))
    const context = { clinicId: patient.clinic.id, patientId: patient.id }
    for (const role of ['plumbline_clinician', 'plumbline_patient'] as const) {
      const refused = { cause: { code: '42501' } }
      await expect(
        transaction({ role, ...context }, (tx) => tx.update(revisions).set({ number: 9 })),
      ).rejects.toMatchObject(refused)
      await expect(
        transaction({ role, ...context }, (tx) => tx.delete(revisions)),
      ).rejects.toMatchObject(refused)
    }
    const [row] = await revisionsOf(patient)
    expect(row?.number).toBe(1)
  })

  it('keeps the text the patient saw after the clinic adapts a movement', async () => {
    const draft = programOf([bridge])
    const version = await draftFor(clinician, patient, draft)
    await publishing(version)
    const scope = await caseRecordOf(clinician, patient)
    const { document } = await movementBySlug(scope, 'bridge')
    const adapted = { ...document, steps: ['Lie down.', 'Lift your hips as our clinic likes it.'] }
    await asOwner((tx) =>
      tx.insert(clinicMovements).values({
        clinicId: patient.clinic.id,
        slug: 'bridge',
        document: adapted,
        contentHash: hashOfMovement(adapted),
        basedOnHash: hashOfMovement(document),
        changedBy: clinician.id,
        changedAt: now(),
      }),
    )
    const first = await revisionByNumber(scope, 1)
    expect(first.document.movements.bridge?.movement.steps).toEqual(document.steps)

    await publishing(version)
    const second = await revisionByNumber(scope, 2)
    expect(second.document.movements.bridge?.movement.steps).toEqual(adapted.steps)
    expect(second.changes.map(({ words }) => words)).toEqual([
      expect.stringContaining('we changed the steps'),
    ])
    expect((await revisionByNumber(scope, 1)).document).toEqual(first.document)
  })

  it('is found by its number only in its own record', async () => {
    await publishing(await draftFor(clinician, patient, programOf([bridge])))
    const other = await careRecordOf(clinician, await makePatient(clinician))
    await expect(revisionByNumber(other, 1)).rejects.toMatchObject({ code: 'not-found' })
    expect(await publishedProgram(other)).toBeNull()
  })

  it('is what the database calls the latest', async () => {
    await publishing(await draftFor(clinician, patient, programOf([bridge])))
    const [row] = await revisionsOf(patient)
    const [program] = await asOwner((tx) =>
      tx.select().from(programs).where(eq(programs.patientId, patient.id)),
    )
    expect(program).toMatchObject({ latestRevisionId: row?.id, latestRevisionNumber: 1 })
  })
})
