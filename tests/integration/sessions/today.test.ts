import { beforeAll, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { ownRecord } from '@/lib/access/grant'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { openDay, ownClinic } from '@/lib/sessions/queries'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor, type TestRevision } from '@/tests/support/programs'
import { itemOf, reportOf, sendReport } from '@/tests/support/reports'

let clinician: TestClinician
let patient: TestPatient
let revision: TestRevision
const today = dayAt(now(), 'Europe/London')

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
  patient = await makePatient(clinician)
  revision = await publishProgramFor(clinician, patient)
})

const dayOf = (person: TestPatient) =>
  as(person, async () => openDay(await ownRecord(), { day: today, from: addDays(today, -3) }))

it('before the first program there is a clinic to ring', async () => {
  const newcomer = await makePatient(clinician)
  expect(await dayOf(newcomer)).toMatchObject({ revision: null, reportsToday: [] })
  expect(await as(newcomer, async () => ownClinic(await ownRecord()))).toMatchObject({
    clinicName: 'Harbour Physiotherapy',
    clinicPhone: '01326 555 0142',
  })
})

it('the patient’s day holds their program, what they told today, and the days they practised', async () => {
  const told = reportOf(revision, { performedOn: today })
  const skipped = reportOf(revision, {
    performedOn: addDays(today, -1),
    items: [itemOf(revision, 0, { status: 'skipped', skipReason: 'tired' })],
  })
  const earlier = reportOf(revision, { performedOn: addDays(today, -2) })
  const longAgo = reportOf(revision, { performedOn: addDays(today, -9) })
  for (const report of [told, skipped, earlier, longAgo]) await sendReport(patient, report)
  const day = await dayOf(patient)
  expect(day.revision).toMatchObject({ id: revision.id, number: 1, acknowledgedAt: null })
  expect(day.reportsToday).toEqual([told])
  expect(day.practisedOn.sort()).toEqual([addDays(today, -2), today])
})

it('nobody else’s day shows up in it', async () => {
  const other = await makePatient(clinician)
  const theirs = await publishProgramFor(clinician, other)
  await sendReport(other, reportOf(theirs, { performedOn: today }))
  const day = await dayOf(patient)
  expect(day.revision?.id).toBe(revision.id)
  expect(day.reportsToday.every(({ revisionId }) => revisionId === revision.id)).toBe(true)
})
