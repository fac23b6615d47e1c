import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { careTeam, ownRecord } from '@/lib/access/grant'
import { standingOf } from '@/lib/caseload/seen/queries'
import { toldOfDays } from '@/lib/course/days-told/queries'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { DAY_ITSELF } from '@/lib/reports/day-itself'
import { hasLeftOut, hasSoreMorning, toOfferSmaller } from '@/lib/sessions/avoidance'
import { USUAL_CEILING } from '@/lib/reports/pain-reading'
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

const asked = (revision: TestRevision) => ({
  ...{ day: today, prescriptionIds: [itemOf(revision).prescriptionId] },
  ...{ revisionId: revision.id, ceiling: USUAL_CEILING },
})

/** What is offered to a patient who asks for their day. */
const offered = (patient: TestPatient, revision: TestRevision) =>
  as(patient, async () => {
    const scope = await ownRecord()
    const { told } = await openDay(scope, { day: today, from: today })
    if (!hasLeftOut(told) && !hasSoreMorning(told, USUAL_CEILING)) return 'nothing to ask'
    const withSmaller = [itemOf(revision).prescriptionId]
    const lately = await mentionsLately(scope, asked(revision))
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
  expect(await offered(patient, revision)).toBe('nothing to ask')
  await sendReport(patient, leftOut(revision, 2, 'worried'))
  expect(await offered(patient, revision)).toEqual({
    ...{ prescriptionId: itemOf(revision).prescriptionId, why: 'left-out' },
  })
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
          `Offered a smaller version of Small pelvic rock on back: ${isTaken ? 'took it' : 'not now'}`,
        ],
      },
    ])
  },
)

it('what others left out offers nobody else anything', async () => {
  const { patient, revision } = await newcomer()
  for (const daysAgo of [3, 2, 1]) await sendReport(patient, leftOut(revision, daysAgo, 'pain'))
  const other = await makePatient(clinician)
  const found = await as(other, async () => mentionsLately(await ownRecord(), asked(revision)))
  expect(found).toEqual({ mentions: [], taken: [], offeredOn: null })
})

const sore = (revision: TestRevision, daysAgo: number) =>
  reportOf(revision, {
    performedOn: addDays(today, -daysAgo),
    items: [itemOf(revision, 0, { pain: 4, painBefore: 2 })],
    morningAfter: { pain: 3, settling: 'bedtime' },
  })

it('after two sore mornings running a smaller one is offered, and the clinician reads what to decide', async () => {
  const { patient, revision } = await newcomer()
  const reasonsNow = async () => {
    const { reasons } = await as(clinician, async () =>
      standingOf(await careTeam({ patientId: patient.id })),
    )
    return reasons.map(({ label, words }) => `${label}: ${words}`)
  }
  const less =
    'Sore twice running: Small pelvic rock on back, last yesterday; an easier option, or a quarter to half less'
  await sendReport(patient, sore(revision, 3))
  expect(await offered(patient, revision)).toBeNull()
  expect(await reasonsNow()).not.toContain(less)
  await sendReport(patient, sore(revision, 1))
  expect(await offered(patient, revision)).toEqual({
    ...{ prescriptionId: itemOf(revision).prescriptionId, why: 'sore' },
  })
  expect(await reasonsNow()).toContain(less)
})

it('how movements of an earlier program were taken asks for nothing in the one followed now', async () => {
  const { patient, revision } = await newcomer()
  for (const daysAgo of [3, 1]) await sendReport(patient, sore(revision, daysAgo))
  const lately = (revisionId: string) =>
    as(patient, async () => mentionsLately(await ownRecord(), { ...asked(revision), revisionId }))
  expect((await lately(revision.id)).taken).toHaveLength(2)
  expect((await lately(uuidv7())).taken).toEqual([])
})

it('what was sore before the program was published anew is answered by that', async () => {
  const labels = async (patient: TestPatient) =>
    (
      await as(clinician, async () => standingOf(await careTeam({ patientId: patient.id })))
    ).reasons.map(({ label }) => label)
  const publishedIn = async (hours: number) => {
    const patient = await makePatient(clinician)
    const publishedAt = new Date(now().getTime() + hours * 3_600_000)
    const revision = await publishProgramFor(clinician, patient, undefined, { publishedAt })
    for (const daysAgo of [3, 1]) await sendReport(patient, sore(revision, daysAgo))
    return labels(patient)
  }
  expect(await publishedIn(-1)).toContain('Sore twice running')
  expect(await publishedIn(1)).not.toContain('Sore twice running')
})
