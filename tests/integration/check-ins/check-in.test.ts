import { beforeEach, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { careTeam, ownRecord } from '@/lib/access/grant'
import { markSeen } from '@/lib/caseload/actions'
import { standingOf } from '@/lib/caseload/seen/queries'
import { checkIn } from '@/lib/check-ins/actions'
import { checkInsOf, latestCheckIn, whyAskToday } from '@/lib/check-ins/queries'
import { now } from '@/lib/env'
import { sayAboutMe } from '@/lib/own-picture/actions'
import { confidenceOf } from '@/lib/own-picture/queries'
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

const DAY_MS = 86_400_000

beforeEach(async () => {
  clinician = await makeClinician(await makeClinic())
  const firstSignedInAt = new Date(now().getTime() - 50 * DAY_MS)
  patient = await makePatient(clinician, { firstSignedInAt })
  await publishProgramFor(clinician, patient)
})

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const say = (fields: Record<string, string>) => as(patient, () => checkIn(null, form(fields)))

const onRecord = () => careTeam({ patientId: patient.id })

const reasons = () =>
  as(clinician, async () => standingOf(await onRecord())).then((found) =>
    found.reasons.map(({ label, words }) => `${label}: ${words}`),
  )

const why = () => as(patient, async () => whyAskToday(await ownRecord()))

it('a low answer reaches the clinician in words until they looked, and stays on the record', async () => {
  expect(await say({ littleInterest: '2', feelingDown: '2', safe: 'yes' })).toMatchObject({
    ok: true,
  })
  const words = 'Mood: 4 of 6 in the two questions today; please talk with them'
  expect(await reasons()).toContain(words)
  await say({ littleInterest: '0', feelingDown: '0', safe: 'yes' })
  expect(await reasons()).toContain(words)
  await as(clinician, () => markSeen({ patientId: patient.id, reports: [] }))
  expect(await reasons()).not.toContain(words)
  const told = await as(clinician, async () => checkInsOf(await onRecord()))
  expect(told).toMatchObject([{ feelingDown: 0 }, { feelingDown: 2, isUnsafe: false }])
})

it('somebody who does not feel safe comes first, with no number asked for', async () => {
  await say({ safe: 'no' })
  expect((await reasons())[0]).toBe('Does not feel safe: said so today; please ring them')
})

it('an answer that is not low is kept and worries nobody', async () => {
  await say({ littleInterest: '1', feelingDown: '1', safe: 'yes' })
  expect(await reasons()).not.toContainEqual(expect.stringMatching(/^(Mood|Does not feel safe)/))
})

it('“not now” is a fine answer: nothing is told, and nobody is asked again for two weeks', async () => {
  expect(await why()).toBe('a-while')
  expect(await say({ notNow: 'yes' })).toMatchObject({ ok: true })
  expect(await why()).toBeNull()
  expect(await as(clinician, async () => checkInsOf(await onRecord()))).toEqual([])
  expect(await say({})).toMatchObject({ ok: false, code: 'invalid' })
})

it('how sure they are of themselves is read as it went, newest first', async () => {
  for (const confidence of ['3', '', '6']) {
    await as(patient, () => sayAboutMe(null, form({ confidence, pledge: `Said ${confidence}` })))
  }
  const sure = await as(clinician, async () => confidenceOf(await onRecord()))
  expect(sure.map(({ confidence }) => confidence)).toEqual([6, 3])
})

it('what one patient says is not there for another, nor for a clinician of another clinic', async () => {
  await say({ feelingDown: '3' })
  const other = await makePatient(clinician, { firstSignedInAt: now() })
  expect(await as(other, async () => latestCheckIn(await ownRecord()))).toBeNull()
  const stranger = await makeClinician(await makeClinic())
  await expect(as(stranger, async () => checkInsOf(await onRecord()))).rejects.toMatchObject({
    code: 'not-found',
  })
})
