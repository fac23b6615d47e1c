import { as } from '@/tests/support/acting'
import { beforeEach, expect, it } from 'vitest'
import { ownRecord } from '@/lib/access/grant'
import { now } from '@/lib/env'
import { planStanding } from '@/lib/screening/queries'
import { makeClinic, makeClinician, makePatient, type TestPatient } from '@/tests/support/people'
import { publishProgramFor, type TestRevision } from '@/tests/support/programs'
import { itemOf, reportOf, sendReport } from '@/tests/support/reports'

let patient: TestPatient
let revision: TestRevision

beforeEach(async () => {
  const clinician = await makeClinician(await makeClinic())
  patient = await makePatient(clinician, { firstSignedInAt: now(), usualPain: 3 })
  revision = await publishProgramFor(clinician, patient)
})

const due = () => as(patient, async () => (await planStanding(await ownRecord())).due)

const reporting = (values: Parameters<typeof itemOf>[2]) =>
  sendReport(patient, reportOf(revision, { items: [itemOf(revision, 0, values)] }))

it('just answered, the questions are not due', async () => {
  expect(await due()).toBeNull()
})

it('an ordinary report brings them no earlier', async () => {
  await reporting({ pain: 4 })
  expect(await due()).toBeNull()
})

it('a flare brings them back', async () => {
  await reporting({ pain: 7 })
  expect(await due()).toBe('flare')
})

it('pain that is newly felt in the leg brings them back', async () => {
  await reporting({ pain: 4, painDirection: 'bending', zone: 'calf' })
  expect(await due()).toBe('legs')
})
