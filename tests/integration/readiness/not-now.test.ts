import { beforeEach, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { careTeam, ownRecord } from '@/lib/access/grant'
import { markSeen } from '@/lib/caseload/actions'
import { standingOf } from '@/lib/caseload/seen/queries'
import { addDays, dayAt, sayDay } from '@/lib/days'
import { now } from '@/lib/env'
import { comeBack, sayNotNow } from '@/lib/readiness/actions'
import { notNowOf } from '@/lib/readiness/queries'
import { openDay } from '@/lib/sessions/queries'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'

let clinician: TestClinician
let patient: TestPatient

beforeEach(async () => {
  clinician = await makeClinician(await makeClinic())
  patient = await makePatient(clinician, { firstSignedInAt: now() })
  await publishProgramFor(clinician, patient)
})

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const say = (weeks: string, reason = '') =>
  as(patient, () => sayNotNow(null, form({ weeks, reason })))

const standing = () =>
  as(clinician, async () => notNowOf(await careTeam({ patientId: patient.id })))

const reasons = () =>
  as(clinician, async () => standingOf(await careTeam({ patientId: patient.id }))).then((found) =>
    found.reasons.map(({ label, words }) => `${label}: ${words}`),
  )

const today = () =>
  as(patient, async () => {
    const scope = await ownRecord()
    const day = dayAt(scope.now, scope.patientTimeZone)
    return { day, opened: await openDay(scope, { day, from: day }) }
  })

it('“not now” is kept with a day to look again, and the clinician reads it until they looked', async () => {
  const { day, opened } = await today()
  expect(opened.notNow).toBeNull()
  expect(await say('2', 'My mother is ill.')).toMatchObject({ ok: true })
  const lookAgainOn = addDays(day, 14)
  expect(await standing()).toMatchObject({ lookAgainOn, reason: 'My mother is ill.' })
  const words = `Not now: said so today, to look again ${sayDay(lookAgainOn, day)}`
  expect(await reasons()).toContain(words)
  await as(clinician, () => markSeen({ patientId: patient.id, reports: [] }))
  expect(await reasons()).not.toContain(words)
})

it('nothing is lost by it: the program is the same one, and one tap brings it back', async () => {
  const before = (await today()).opened
  await say('4')
  const meanwhile = (await today()).opened
  expect(meanwhile.notNow).toMatchObject({ reason: '' })
  expect(meanwhile.revision?.id).toBe(before.revision?.id)
  expect(await as(patient, () => comeBack(null, form({})))).toMatchObject({ ok: true })
  expect((await today()).opened.notNow).toBeNull()
  expect(await standing()).toBeNull()
  expect(await reasons()).not.toContainEqual(expect.stringMatching(/^Not now/))
  expect(await as(patient, () => comeBack(null, form({})))).toMatchObject({ ok: true })
})

it('said again, the newest day counts; for ever cannot be said', async () => {
  const { day } = await today()
  await say('1')
  await say('4')
  expect(await standing()).toMatchObject({ lookAgainOn: addDays(day, 28) })
  expect(await say('52')).toMatchObject({ ok: false, code: 'invalid' })
  expect(await say('1', 'x'.repeat(301))).toMatchObject({ ok: false, code: 'invalid' })
})

it('someone whose first coming in was never written down can say it too', async () => {
  patient = await makePatient(clinician)
  await publishProgramFor(clinician, patient)
  expect(await say('1')).toMatchObject({ ok: true })
  expect(await as(patient, () => comeBack(null, form({})))).toMatchObject({ ok: true })
})
