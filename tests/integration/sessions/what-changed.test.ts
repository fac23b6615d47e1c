import { beforeAll, expect, it } from 'vitest'
import { as, sendOrigin } from '@/tests/support/acting'
import { eq } from 'drizzle-orm'
import { auditEntries, revisionAcknowledgements } from '@/db/schema'
import { acknowledgeChanges } from '@/lib/sessions/actions'
import { asOwner } from '@/tests/support/owner'
import { makeClinic, makeClinician, makePatient, type TestPatient } from '@/tests/support/people'
import { publishProgramFor, type TestRevision } from '@/tests/support/programs'

let patient: TestPatient
let revision: TestRevision
let other: TestPatient

beforeAll(async () => {
  const clinician = await makeClinician(await makeClinic())
  patient = await makePatient(clinician)
  other = await makePatient(clinician)
  revision = await publishProgramFor(clinician, patient)
})

const putAway = (revisionId: string) => {
  const form = new FormData()
  form.set('revisionId', revisionId)
  return acknowledgeChanges(null, form)
}

const acknowledgements = () =>
  asOwner((tx) =>
    tx
      .select()
      .from(revisionAcknowledgements)
      .where(eq(revisionAcknowledgements.revisionId, revision.id)),
  )

it('someone else’s note is not there', async () => {
  expect(await as(other, () => putAway(revision.id))).toMatchObject({
    ok: false,
    code: 'not-found',
  })
  expect(await acknowledgements()).toEqual([])
})

it('signed out or from another site, nothing is put away', async () => {
  expect(await as(null, () => putAway(revision.id))).toMatchObject({ code: 'not-signed-in' })
  sendOrigin('https://elsewhere.test')
  expect(await as(patient, () => putAway(revision.id))).toMatchObject({ code: 'not-allowed' })
  sendOrigin('http://localhost:3000')
  expect(await acknowledgements()).toEqual([])
})

it('the patient puts “what changed” away once, however often they press', async () => {
  expect(await as(patient, () => putAway(revision.id))).toMatchObject({ ok: true })
  expect(await as(patient, () => putAway(revision.id))).toMatchObject({ ok: true })
  expect(await acknowledgements()).toMatchObject([{ patientId: patient.id }])
  const entries = await asOwner((tx) =>
    tx.select().from(auditEntries).where(eq(auditEntries.subjectId, revision.id)),
  )
  expect(entries.map(({ event }) => event)).toEqual(['revision.acknowledged'])
})
