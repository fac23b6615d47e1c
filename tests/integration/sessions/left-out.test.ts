import { beforeAll, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { careTeam, ownRecord } from '@/lib/access/grant'
import { standingOf } from '@/lib/caseload/seen/queries'
import { toldOfDays } from '@/lib/course/days-told/queries'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { DAY_ITSELF } from '@/lib/reports/day-itself'
import { hasLeftOut, toOfferSmaller } from '@/lib/sessions/avoidance'
import { mentionsLately } from '@/lib/sessions/left-out/queries'
import { openDay } from '@/lib/sessions/queries'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor, type TestRevision } from '@/tests/support/programs'
import { itemOf, reportOf, sendReport } from '@/tests/support/reports'

const today = dayAt(now(), 'Europe/London')

let clinician: TestClinician
beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

const leftOut = (revision: TestRevision, daysAgo: number, skipReason: 'pain' | 'worried') =>
  reportOf(revision, {
    performedOn: addDays(today, -daysAgo),
    items: [itemOf(revision, 0, { status: 'skipped', skipReason })],
  })

/** What is offered to a patient who asks for their day. */
const offered = (patient: TestPatient, revision: TestRevision) =>
  as(patient, async () => {
    const scope = await ownRecord()
    const { told } = await openDay(scope, { day: today, from: today })
    if (!hasLeftOut(told)) return 'nothing left out'
    const withSmaller = [itemOf(revision).prescriptionId]
    const lately = await mentionsLately(scope, { day: today, prescriptionIds: withSmaller })
    return toOfferSmaller({ ...lately, withSmaller, today })
  })

const newcomer = async () => {
  const patient = await makePatient(clinician)
  return { patient, revision: await publishProgramFor(clinician, patient) }
}

it('left out for pain or worry three days running, a smaller one is offered, and the clinician sees why', async () => {
  const { patient, revision } = await newcomer()
  for (const [daysAgo, why] of [
    [5, 'pain'],
    [4, 'worried'],
  ] as const) {
    await sendReport(patient, leftOut(revision, daysAgo, why))
  }
  expect(await offered(patient, revision)).toBe('nothing left out')
  await sendReport(patient, leftOut(revision, 2, 'worried'))
  expect(await offered(patient, revision)).toBe(itemOf(revision).prescriptionId)
  const { reasons } = await as(clinician, async () =>
    standingOf(await careTeam({ patientId: patient.id })),
  )
  expect(reasons.map(({ label, words }) => `${label}: ${words}`)).toContain(
    'Left out, sore or worried: Small pelvic rock on back, twice running',
  )
})

it('once it was done in between, nothing is offered', async () => {
  const { patient, revision } = await newcomer()
  for (const daysAgo of [5, 4, 2]) await sendReport(patient, leftOut(revision, daysAgo, 'pain'))
  await sendReport(patient, reportOf(revision, { performedOn: addDays(today, -3) }))
  expect(await offered(patient, revision)).toBeNull()
})

it.each([true, false])(
  'after an answer (taken: %s) it is not offered again these days, and the clinician reads the answer',
  async (isTaken) => {
    const { patient, revision } = await newcomer()
    for (const daysAgo of [3, 2, 1]) await sendReport(patient, leftOut(revision, daysAgo, 'pain'))
    const { prescriptionId, movement } = itemOf(revision)
    const answer = reportOf(revision, {
      ...{ performedOn: addDays(today, -1), moment: DAY_ITSELF, items: [] },
      smaller: [{ prescriptionId, movement, isTaken }],
    })
    expect((await sendReport(patient, answer)).status).toBe(200)
    expect(await offered(patient, revision)).toBeNull()
    const days = await as(clinician, async () =>
      toldOfDays(await careTeam({ patientId: patient.id }), 6),
    )
    expect(days).toMatchObject([
      {
        lines: [
          `Left out again and again: Small pelvic rock on back. Offered a smaller one: ${isTaken ? 'took it' : 'not now'}`,
        ],
      },
    ])
  },
)

it('what others left out offers nobody else anything', async () => {
  const { patient, revision } = await newcomer()
  for (const daysAgo of [3, 2, 1]) await sendReport(patient, leftOut(revision, daysAgo, 'pain'))
  const other = await makePatient(clinician)
  const found = await as(other, async () =>
    mentionsLately(await ownRecord(), {
      day: today,
      prescriptionIds: [itemOf(revision).prescriptionId],
    }),
  )
  expect(found).toEqual({ mentions: [], offeredOn: null })
})
