import { beforeEach, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { eq } from 'drizzle-orm'
import { ownPictures } from '@/db/schema'
import { careTeam } from '@/lib/access/grant'
import { sayAboutMe } from '@/lib/own-picture/actions'
import { ownPictureOf } from '@/lib/own-picture/queries'
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

beforeEach(async () => {
  clinician = await makeClinician(await makeClinic())
  patient = await makePatient(clinician)
})

const say = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return as(patient, () => sayAboutMe(null, form))
}

const onRecord = () =>
  as(clinician, async () => ownPictureOf(await careTeam({ patientId: patient.id })))

it('what a patient says of themselves before the first visit is on their record, word for word', async () => {
  expect(await onRecord()).toBeNull()
  expect(
    await say({
      can: 'Walk to the shop\nSleep on my side',
      worse: '<b>Sit-ups</b>',
      importance: '7',
    }),
  ).toMatchObject({ ok: true })
  expect(await onRecord()).toMatchObject({
    picture: {
      can: ['Walk to the shop', 'Sleep on my side'],
      worse: ['<b>Sit-ups</b>'],
      importance: 7,
      confidence: null,
    },
    before: null,
  })
})

it('changed, the new counts, the clinician sees what the numbers were, and nothing is erased', async () => {
  await say({ confidence: '6' })
  await say({ confidence: '6' })
  await say({ confidence: '3', pledge: 'I walk to the gate after tea.' })
  expect(await onRecord()).toMatchObject({
    picture: { confidence: 3, pledge: 'I walk to the gate after tea.' },
    before: { confidence: 6 },
  })
  const rows = await asOwner((tx) =>
    tx.select().from(ownPictures).where(eq(ownPictures.patientId, patient.id)),
  )
  expect(rows).toHaveLength(2)
})

it('what is too long is refused in words, and what was typed is kept', async () => {
  const pledge = 'x'.repeat(301)
  expect(await say({ pledge })).toMatchObject({
    ok: false,
    code: 'invalid',
    fields: { pledge: 'Please keep it under 300 letters.' },
    typed: { pledge },
  })
  expect(await onRecord()).toBeNull()
})
