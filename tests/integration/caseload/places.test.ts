import { and, eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transaction } from '@/db/connection'
import { caseloadEntries, patients, revisions } from '@/db/schema'
import { attentionOn } from '@/lib/attention/attention'
import { recordedFacts } from '@/lib/attention/queries'
import { weekdaysOf } from '@/lib/attention/weekdays'
import { refreshCaseload } from '@/lib/caseload/mutations'
import { startOfDay } from '@/lib/caseload/start-of-day'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { makeClinic, makeClinician, makePatient, type TestPatient } from '../../support/people'
import { publishProgramFor, type TestRevision } from '../../support/programs'
import { recordReportFor, skippedForPain } from '../../support/reports-in-place'

const todayOf = (patient: TestPatient) => dayAt(now(), patient.timeZone)

const asClinic = <T>(patient: TestPatient, run: Parameters<typeof transaction<T>>[1]) =>
  transaction({ role: 'plumbline_clinician', clinicId: patient.clinic.id }, run)

const placesOf = (patient: TestPatient) =>
  asClinic(patient, (tx) =>
    tx
      .select()
      .from(caseloadEntries)
      .where(
        and(
          eq(caseloadEntries.clinicId, patient.clinic.id),
          eq(caseloadEntries.patientId, patient.id),
        ),
      )
      .orderBy(caseloadEntries.listId),
  )

const reasonsOf = async (patient: TestPatient) => {
  const facts = await asClinic(patient, (tx) => recordedFacts(tx, patient.clinic.id, [patient.id]))
  const found = facts.get(patient.id)
  if (!found) throw new Error('The record is not there.')
  return attentionOn(found, todayOf(patient)).map((item) => `${item.label}: ${item.words}`)
}

async function patientOnProgram(timeZone = 'Europe/London') {
  const clinic = await makeClinic({ timeZone: 'Europe/London' })
  const clinician = await makeClinician(clinic)
  const patient = await makePatient(clinician, { timeZone, usualPain: 2 })
  const revision = await publishProgramFor(clinician, patient)
  return { clinic, clinician, patient, revision }
}

const skipEverything = (revision: TestRevision) =>
  revision.document.program.phases[0]?.prescriptions.map(() => skippedForPain)

describe('a patient on the lists', () => {
  it('stands on the list of their clinician and on that of everybody', async () => {
    const { clinic, clinician, patient } = await patientOnProgram()
    const places = await placesOf(patient)
    expect(places.map((each) => each.listId).sort()).toEqual([clinic.id, clinician.id].sort())
  })

  it('comes up at once when they report much pain, on every list', async () => {
    const { patient, revision } = await patientOnProgram()
    const today = todayOf(patient)
    await recordReportFor(patient, revision, {
      performedOn: today,
      receivedAt: new Date(now().getTime() + 1000),
      items: [{ pain: 8 }],
    })
    for (const place of await placesOf(patient)) {
      expect(place).toMatchObject({ rank: 80, lastPractisedOn: today })
      expect(place.rankFrom).toEqual(startOfDay(today, patient.timeZone))
    }
    expect(await reasonsOf(patient)).toEqual([
      'Pain: 8 of 10 today, 6 above usual',
      'Stopped: it hurt today; what hurt rests until a clinician marks it as seen',
    ])
  })

  it('waits for the fifth day of silence, at midnight where the patient lives', async () => {
    const { patient, revision } = await patientOnProgram('Pacific/Auckland')
    const today = todayOf(patient)
    await recordReportFor(patient, revision, { performedOn: today })
    const [place] = await placesOf(patient)
    const fifth = startOfDay(addDays(today, 5), 'Pacific/Auckland')
    expect(place).toMatchObject({ rank: 10, rankFrom: fifth, silentFrom: fifth })
    expect(await reasonsOf(patient)).toEqual([])
  })

  it('names the movement that was skipped for pain twice running', async () => {
    const { patient, revision } = await patientOnProgram()
    const today = todayOf(patient)
    const afterwards = new Date(now().getTime() + 1000)
    for (const performedOn of [addDays(today, -2), today]) {
      await recordReportFor(patient, revision, {
        performedOn,
        receivedAt: afterwards,
        items: [null, skippedForPain],
      })
    }
    expect(await reasonsOf(patient)).toEqual(['Left out, sore or worried: Clam, twice running'])
  })

  it('says when nothing could be done', async () => {
    const { patient, revision } = await patientOnProgram()
    await recordReportFor(patient, revision, {
      performedOn: todayOf(patient),
      receivedAt: new Date(now().getTime() + 1000),
      items: skipEverything(revision),
    })
    expect(await reasonsOf(patient)).toContain('Nothing tolerated: all was skipped today, for pain')
    expect((await placesOf(patient))[0]?.lastPractisedOn).toBeNull()
  })

  it('counts comments no one has seen', async () => {
    const { patient, revision } = await patientOnProgram()
    const performedOn = todayOf(patient)
    await recordReportFor(patient, revision, { performedOn, comment: 'Sore after the stairs.' })
    await recordReportFor(patient, revision, { performedOn, comment: 'Better in the evening.' })
    expect(await reasonsOf(patient)).toEqual(['Comment: 2 unread, the last one today'])
  })

  it('is asked after in the clinic’s role when they never came', async () => {
    const { patient } = await patientOnProgram()
    await asClinic(patient, async (tx) => {
      await tx.update(patients).set({ firstSignedInAt: now() }).where(eq(patients.id, patient.id))
      const today = todayOf(patient)
      await refreshCaseload(tx, { clinicId: patient.clinic.id, patientId: patient.id, today })
    })
    const [place] = await placesOf(patient)
    expect(place?.silentFrom).toEqual(startOfDay(addDays(todayOf(patient), 5), patient.timeZone))
  })

  it('another clinic’s patient is not there', async () => {
    const { patient } = await patientOnProgram()
    const other = await makeClinic()
    const facts = await transaction({ role: 'plumbline_clinician', clinicId: other.id }, (tx) =>
      recordedFacts(tx, patient.clinic.id, [patient.id]),
    )
    expect(facts.size).toBe(0)
  })
})

it('the database reads the planned weekdays out of a program as the rules do', async () => {
  const { patient, revision } = await patientOnProgram()
  const [template] = revision.document.program.phases
  if (!template) throw new Error('A program has a phase.')
  const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
  const [own] = await asClinic(patient, (tx) =>
    tx
      .select({ bits: revisions.plannedWeekdays, reviewOn: revisions.reviewOn })
      .from(revisions)
      .where(and(eq(revisions.clinicId, patient.clinic.id), eq(revisions.id, revision.id))),
  )
  expect(own).toEqual({ bits: 127, reviewOn: null })
  await fc.assert(
    fc.asyncProperty(fc.array(weekdays, { maxLength: 4 }), async (lists) => {
      const [prescription] = template.prescriptions
      if (!prescription) throw new Error('The program has a prescription.')
      const program = {
        ...revision.document.program,
        phases: [
          {
            ...template,
            prescriptions: lists.map((days) => ({
              ...prescription,
              dose: { ...prescription.dose, days },
            })),
          },
        ],
      }
      const bits = await asClinic(patient, async (tx) => {
        const [row] = await tx.execute<{ bits: number }>(
          sql`select planned_weekdays(${JSON.stringify({ program })}::jsonb) as bits`,
        )
        return row?.bits ?? -1
      })
      expect(weekdaysOf(bits)).toEqual([...new Set(lists.flat())].sort())
    }),
    { numRuns: 25 },
  )
})
