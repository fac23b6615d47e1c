import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { auditEntries, patients, reportVersions, reports } from '@/db/schema'
import { addDays } from '@/lib/days'
import { now } from '@/lib/env'
import { asOwner } from '@/tests/support/owner'
import { makeClinic, makeClinician, makePatient } from '@/tests/support/people'
import type { TestClinician, TestPatient } from '@/tests/support/people'
import { publishProgramFor, type TestRevision } from '@/tests/support/programs'
import { itemOf, reportOf, sendReport } from '@/tests/support/reports'

let clinician: TestClinician
let patient: TestPatient
let revision: TestRevision

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

const newPatient = async () => {
  patient = await makePatient(clinician)
  revision = await publishProgramFor(clinician, patient)
}

const rowsOf = (id: string) => asOwner((tx) => tx.select().from(reports).where(eq(reports.id, id)))

const versionsOf = (id: string) =>
  asOwner((tx) =>
    tx
      .select()
      .from(reportVersions)
      .where(eq(reportVersions.reportId, id))
      .orderBy(reportVersions.sequence),
  )

const eventsOf = (id: string) =>
  asOwner(async (tx) => {
    const rows = await tx
      .select({ event: auditEntries.event, details: auditEntries.details })
      .from(auditEntries)
      .where(eq(auditEntries.subjectId, id))
      .orderBy(auditEntries.id)
    return rows.map(({ event }) => event)
  })

describe('a patient reports a session', () => {
  beforeAll(newPatient)

  it('and it is kept as it was said, with what the lists need read out of it once', async () => {
    const report = reportOf(revision, {
      items: [
        itemOf(revision, 0, { pain: 3 }),
        itemOf(revision, 1, { status: 'part', setsDone: 1, pain: 5, painDirection: 'twisting' }),
        itemOf(revision, 2, { status: 'skipped', skipReason: 'pain' }),
      ],
      comment: 'Better <b>today</b>.',
    })
    const answer = await sendReport(patient, report)
    expect(answer).toMatchObject({
      status: 200,
      body: { ok: true, data: { receipt: { id: report.id, sequence: 1 }, newest: null } },
    })
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(await rowsOf(report.id)).toMatchObject([
      {
        clinicId: clinician.clinic.id,
        patientId: patient.id,
        revisionId: revision.id,
        document: report,
        worstPain: 5,
        doneCount: 2,
        skippedForPainCount: 1,
        hasComment: true,
        seenSequence: 0,
      },
    ])
    expect(await eventsOf(report.id)).toEqual(['report.recorded'])
  })

  it('sent again, it gets the same receipt, and nothing more is written down', async () => {
    const report = reportOf(revision)
    const first = await sendReport(patient, report)
    const again = await sendReport(patient, report)
    expect(again.body).toEqual(first.body)
    expect(await eventsOf(report.id)).toEqual(['report.recorded'])
    expect(await versionsOf(report.id)).toEqual([])
  })

  it('sent ten times at once, it is one report with ten identical receipts', async () => {
    const report = reportOf(revision)
    const answers = await Promise.all(Array.from({ length: 10 }, () => sendReport(patient, report)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await rowsOf(report.id)).toHaveLength(1)
    expect(await eventsOf(report.id)).toEqual(['report.recorded'])
  })

  it('the order of the keys it was sent with makes no difference', async () => {
    const report = reportOf(revision)
    const first = await sendReport(patient, report)
    const turned = Object.fromEntries(Object.entries(report).reverse())
    expect((await sendReport(patient, turned)).body).toEqual(first.body)
  })

  it('corrected later, it says the new and keeps what it said before', async () => {
    const report = reportOf(revision)
    await sendReport(patient, report)
    const corrected = { ...report, sequence: 2, items: [itemOf(revision, 0, { pain: 6 })] }
    const answer = await sendReport(patient, corrected)
    expect(answer.body.data.receipt.sequence).toBe(2)
    expect(await rowsOf(report.id)).toMatchObject([{ sequence: 2, worstPain: 6 }])
    expect(await versionsOf(report.id)).toMatchObject([{ sequence: 1, document: report }])
    expect(await eventsOf(report.id)).toEqual(['report.recorded', 'report.corrected'])
  })

  it('an older send that arrives late is kept, and changes nothing', async () => {
    const report = reportOf(revision)
    const older = { ...report, sequence: 2, comment: 'second' }
    const newest = { ...report, sequence: 3, comment: 'third' }
    await sendReport(patient, report)
    await sendReport(patient, newest)
    const late = await sendReport(patient, older)
    expect(late).toMatchObject({
      status: 200,
      body: { data: { receipt: { sequence: 3 }, newest } },
    })
    expect((await sendReport(patient, older)).body).toEqual(late.body)
    expect(await rowsOf(report.id)).toMatchObject([{ sequence: 3, document: newest }])
    expect(await versionsOf(report.id)).toMatchObject([{ sequence: 1 }, { sequence: 2 }])
  })

  it('other words under the same sequence are refused, with what we hold, and nothing is lost', async () => {
    const report = reportOf(revision)
    await sendReport(patient, report)
    const other = { ...report, comment: 'from the tablet' }
    const answer = await sendReport(patient, other)
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'conflict', data: { receipt: { sequence: 1 }, newest: report } },
    })
    expect(await rowsOf(report.id)).toMatchObject([{ document: report }])
  })

  it('so are other words under an earlier sequence', async () => {
    const report = reportOf(revision)
    const second = { ...report, sequence: 2 }
    await sendReport(patient, report)
    await sendReport(patient, second)
    const answer = await sendReport(patient, { ...report, comment: 'from the tablet' })
    expect(answer).toMatchObject({ status: 409, body: { data: { newest: second } } })
  })

  it('half an emoji or a NUL in a comment does not stop it', async () => {
    const report = reportOf(revision, { comment: 'ok \ud83d\0!' })
    expect(await sendReport(patient, report)).toMatchObject({ status: 200 })
    expect(await rowsOf(report.id)).toMatchObject([{ document: { comment: 'ok !' } }])
  })

  it('from a flight over the date line, a day ahead is taken and two are not', async () => {
    const today = now().toISOString().slice(0, 10)
    const ahead = (days: number) => reportOf(revision, { performedOn: addDays(today, days) })
    expect(await sendReport(patient, ahead(1))).toMatchObject({ status: 200 })
    expect(await sendReport(patient, ahead(3))).toMatchObject({
      status: 422,
      body: { fields: { performedOn: 'This day has not come yet. Check the date.' } },
    })
  })

  it('of more than 400 days ago is refused in words', async () => {
    const performedOn = addDays(now().toISOString().slice(0, 10), -402)
    expect(await sendReport(patient, reportOf(revision, { performedOn }))).toMatchObject({
      status: 422,
      body: { message: 'This day is too long ago to add now.' },
    })
  })

  it('with an instant that is not on its day is refused', async () => {
    const report = reportOf(revision, { performedAt: '0000-01-01T00:00:00Z' })
    expect(await sendReport(patient, report)).toMatchObject({ status: 422 })
    expect(await rowsOf(report.id)).toEqual([])
  })

  it('under another address than its own id is refused', async () => {
    const answer = await sendReport(patient, reportOf(revision), { id: uuidv7() })
    expect(answer.status).toBe(422)
  })

  it('that answers one movement twice is refused', async () => {
    const items = [itemOf(revision), itemOf(revision)]
    expect(await sendReport(patient, reportOf(revision, { items }))).toMatchObject({ status: 422 })
  })
})

describe('a feeling further down that “went at once”', () => {
  it('is taken of a nerve glide only; of anything else the server hears RED, whatever was sent', async () => {
    patient = await makePatient(clinician)
    revision = await publishProgramFor(clinician, patient, ['sciatic-slider-supine', 'clam'])
    const felt = { pain: 2, painBefore: 1, zone: 'calf', isFurtherDown: true } as const
    const sent = reportOf(revision, {
      items: [0, 1].map((index) =>
        itemOf(revision, index, { ...felt, isBriefInGlide: true, status: 'part' }),
      ),
    })
    expect(await sendReport(patient, sent)).toMatchObject({ status: 200 })
    const [row] = await rowsOf(sent.id)
    expect(row?.document.items.map(({ isBriefInGlide }) => isBriefInGlide)).toEqual([true, null])
    expect(row?.stoppedCount).toBe(1)
    expect(await sendReport(patient, sent)).toMatchObject({ status: 200 })
    expect(await versionsOf(sent.id)).toHaveLength(0)
  })
})

describe('what is not the patient’s own', () => {
  let other: TestPatient
  let theirs: TestRevision

  beforeAll(async () => {
    await newPatient()
    other = await makePatient(clinician, { name: 'Ivor Penrose' })
    theirs = await publishProgramFor(clinician, other)
  })

  it('a report id of someone else is answered as if it were not there, and stays as it was', async () => {
    const report = reportOf(theirs, { comment: 'private' })
    await sendReport(other, report)
    const mine = reportOf(revision, { id: report.id, sequence: 9 })
    const answer = await sendReport(patient, mine)
    expect(answer.status).toBe(404)
    expect(JSON.stringify(answer.body)).not.toContain('private')
    expect(await rowsOf(report.id)).toMatchObject([{ patientId: other.id, document: report }])
    expect(await versionsOf(report.id)).toEqual([])
  })

  it('someone else’s program is answered like one that never was', async () => {
    const foreign = await sendReport(patient, reportOf(theirs))
    const unknown = await sendReport(patient, reportOf(theirs, { revisionId: uuidv7() }))
    expect(foreign.status).toBe(422)
    expect(foreign.body).toEqual(unknown.body)
  })

  it('the same id in two clinics is two reports', async () => {
    const elsewhere = await makeClinician(await makeClinic())
    const stranger = await makePatient(elsewhere)
    const report = reportOf(revision)
    const theirReport = reportOf(await publishProgramFor(elsewhere, stranger), { id: report.id })
    expect(await sendReport(patient, report)).toMatchObject({ status: 200 })
    expect(await sendReport(stranger, theirReport)).toMatchObject({ status: 200 })
    expect(await rowsOf(report.id)).toHaveLength(2)
  })

  it('a clinician cannot report for a patient', async () => {
    expect(await sendReport(clinician, reportOf(revision))).toMatchObject({ status: 404 })
  })
})

describe('a send that cannot be taken', () => {
  beforeAll(newPatient)

  it('signed out: asks to sign in again', async () => {
    expect(await sendReport(null, reportOf(revision))).toMatchObject({ status: 401 })
  })

  it.each([null, 'null', 'https://elsewhere.test', 'not an origin'])(
    'from a page that is not ours (%s): refused',
    async (origin) => {
      const report = reportOf(revision)
      expect(await sendReport(patient, report, { origin })).toMatchObject({ status: 403 })
      expect(await rowsOf(report.id)).toEqual([])
    },
  )

  it.each([null, 'text/plain', 'application/x-www-form-urlencoded', 'application/json-seq'])(
    'as %s instead of JSON: refused',
    async (type) => {
      expect(await sendReport(patient, reportOf(revision), { type })).toMatchObject({ status: 415 })
    },
  )

  it.each(['', '{', 'undefined', '['.repeat(60_000)])('broken JSON: refused', async (raw) => {
    const answer = await sendReport(patient, reportOf(revision), { raw })
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({
      ok: false,
      code: 'malformed',
      message: 'We could not read what was sent. Nothing was changed.',
    })
  })

  it.each(['null', '[]', '"x"', '{}', '{"format":1}'])(
    'JSON that is no report (%s): refused, naming the fields',
    async (raw) => {
      expect(await sendReport(patient, reportOf(revision), { raw })).toMatchObject({ status: 422 })
    },
  )

  it('over 64 KB: refused before it is read as JSON', async () => {
    const raw = `{"comment":"${'a'.repeat(70_000)}`
    expect(await sendReport(patient, reportOf(revision), { raw })).toMatchObject({ status: 413 })
  })

  it('fields we do not know: refused, so that nobody can set what is not theirs to set', async () => {
    const sneaky = { ...reportOf(revision), patientId: uuidv7() }
    expect(await sendReport(patient, sneaky)).toMatchObject({ status: 422 })
  })

  it('after care has ended: says so', async () => {
    await asOwner((tx) =>
      tx
        .update(patients)
        .set({ endedAt: now() })
        .where(and(eq(patients.clinicId, patient.clinic.id), eq(patients.id, patient.id))),
    )
    expect(await sendReport(patient, reportOf(revision))).toMatchObject({
      status: 409,
      body: { message: 'Your program has come to its end, so reports are closed.' },
    })
  })
})
