import { beforeEach, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { capacities } from '@/db/schema'
import { careTeam, ownRecord } from '@/lib/access/grant'
import { measure, putMeasurementBack, takeMeasurementBack } from '@/lib/capacity/actions'
import type { MeasureInput } from '@/lib/capacity/input'
import { capacitiesOf, ownCapacities } from '@/lib/capacity/queries'
import { standingOf } from '@/lib/caseload/seen/queries'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { asOwner } from '@/tests/support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'

let clinician: TestClinician
let patient: TestPatient
let today: string

beforeEach(async () => {
  clinician = await makeClinician(await makeClinic())
  patient = await makePatient(clinician)
  today = dayAt(now(), patient.timeZone)
})

const write = (values: Partial<MeasureInput> = {}, who: TestClinician = clinician) =>
  as(who, () =>
    measure({
      ...{ patientId: patient.id, id: uuidv7(), measure: 'chair-stands', side: 'left' },
      ...{ value: '8', measuredOn: addDays(today, -60), nextOn: '', note: '' },
      ...values,
    }),
  )

const onRecord = () =>
  as(clinician, async () => capacitiesOf(await careTeam({ patientId: patient.id })))

const own = () => as(patient, async () => ownCapacities(await ownRecord()))

const reasons = () =>
  as(clinician, async () => {
    const standing = await standingOf(await careTeam({ patientId: patient.id }))
    return standing.reasons.map(({ label, words }) => `${label}: ${words}`).join('\n')
  })

it('what is measured is on the record with its note; the patient sees the numbers, not the note', async () => {
  const note = '<b>Arms crossed</b>, the blue chair'
  expect(await write({ note })).toMatchObject({ ok: true })
  await write({ value: '11', measuredOn: today })
  expect((await onRecord()).map(({ value, side, note: said }) => [value, side, said])).toEqual([
    [8, null, note],
    [11, null, ''],
  ])
  const seen = await own()
  expect(seen.map(({ value }) => value)).toEqual([8, 11])
  expect(JSON.stringify(seen)).not.toContain('Arms')
})

it('the day to measure again comes up before the clinician, until it was measured again', async () => {
  await write({ nextOn: addDays(today, 1) })
  expect(await reasons()).not.toContain('Measure again')
  await write({ measure: 'single-leg-stand', side: 'right', nextOn: today })
  expect(await reasons()).toContain('Measure again: standing on one leg, right, due today')
  await write({ measure: 'single-leg-stand', side: 'right', measuredOn: today })
  expect(await reasons()).not.toContain('Measure again')
})

it('taken back, it counts no longer and stays in the record; put back, it counts again', async () => {
  const id = uuidv7()
  await write({ id, value: '80', nextOn: addDays(today, -1) })
  expect(await write({ id, value: '80' })).toMatchObject({ ok: false, code: 'invalid' })
  await write({ id, value: '18', nextOn: addDays(today, -1) })
  expect(await reasons()).toContain('Measure again')
  const its = { patientId: patient.id, id }
  expect(await as(clinician, () => takeMeasurementBack(its))).toMatchObject({ ok: true })
  expect(await onRecord()).toEqual([])
  expect(await own()).toEqual([])
  expect(await reasons()).not.toContain('Measure again')
  const kept = await asOwner((tx) => tx.select().from(capacities).where(eq(capacities.id, id)))
  expect(kept).toMatchObject([{ value: 18 }])
  await as(clinician, () => putMeasurementBack(its))
  expect(await onRecord()).toMatchObject([{ id, value: 18 }])
})

it('sent twice it is written once, and a day to come is refused in words', async () => {
  const id = uuidv7()
  await write({ id })
  expect(await write({ id })).toMatchObject({ ok: true })
  expect(await onRecord()).toHaveLength(1)
  expect(await write({ measuredOn: addDays(today, 1) })).toMatchObject({
    ok: false,
    fields: { measuredOn: 'This day has not come yet.' },
  })
})

it('what is not yours is not there: no writing, no taking back, no other patient’s numbers', async () => {
  const id = uuidv7()
  await write({ id })
  const stranger = await makeClinician(clinician.clinic, 'clinician', 'Tom Hale')
  const elsewhere = await makeClinician(await makeClinic(), 'owner')
  for (const who of [stranger, elsewhere]) {
    expect(await write({}, who)).toMatchObject({ ok: false, code: 'not-found' })
    expect(await as(who, () => takeMeasurementBack({ patientId: patient.id, id }))).toMatchObject({
      ok: false,
      code: 'not-found',
    })
  }
  const another = await makePatient(clinician, { name: 'Harold Finch' })
  expect(
    await as(clinician, () => takeMeasurementBack({ patientId: another.id, id })),
  ).toMatchObject({ ok: false, code: 'not-found' })
  expect(await as(another, async () => ownCapacities(await ownRecord()))).toEqual([])
  expect(await onRecord()).toHaveLength(1)
})
