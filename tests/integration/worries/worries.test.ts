import { beforeEach, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { and, eq } from 'drizzle-orm'
import { auditEntries, toldWorries } from '@/db/schema'
import { careTeam } from '@/lib/access/grant'
import { markSeen } from '@/lib/caseload/actions'
import { standingOf } from '@/lib/caseload/seen/queries'
import {
  markTalkedAbout,
  sayHowMuch,
  takeBack,
  tellClinician,
  tellInOwnWords,
  undoTalkedAbout,
} from '@/lib/worries/actions'
import { now } from '@/lib/env'
import { worriesTold } from '@/lib/worries/queries'
import { asOwner } from '@/tests/support/owner'
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

const tell = (worry: string) => as(patient, () => tellClinician(null, form({ worry })))

const onTheRecord = () =>
  as(clinician, async () => worriesTold(await careTeam({ patientId: patient.id })))

const reasons = () =>
  as(clinician, async () => standingOf(await careTeam({ patientId: patient.id }))).then(
    (standing) => standing.reasons.map(({ label, words }) => `${label}: ${words}`),
  )

it('a worry told by one tap is on the record, and a reason to look until someone has', async () => {
  expect(await tell('injure-again')).toMatchObject({ ok: true })
  expect(await tell('injure-again')).toMatchObject({ ok: true })
  expect(await onTheRecord()).toMatchObject([{ worry: 'injure-again', weight: null }])
  expect(await reasons()).toContain('Worried: told you today')

  await as(clinician, () => markSeen({ patientId: patient.id, reports: [] }))
  expect(await reasons()).not.toContain('Worried: told you today')
  expect(await onTheRecord()).toHaveLength(1)
})

it('how much it weighs is said after, and only of what was told', async () => {
  await tell('bending')
  const say = (worry: string, weight: string) =>
    as(patient, () => sayHowMuch(null, form({ worry, weight })))
  expect(await say('bending', '8')).toMatchObject({ ok: true })
  expect(await say('too-old', '8')).toMatchObject({ ok: false, code: 'not-found' })
  expect(await say('bending', '11')).toMatchObject({ ok: false, code: 'invalid' })
  expect(await onTheRecord()).toMatchObject([{ worry: 'bending', weight: 8 }])
})

it('taken back, it is off the record, and nothing was erased', async () => {
  await tell('too-old')
  expect(await as(patient, () => takeBack(null, form({ worry: 'too-old' })))).toMatchObject({
    ok: true,
  })
  expect(await onTheRecord()).toEqual([])
  expect(await reasons()).not.toContain('Worried: told you today')
  const rows = await asOwner((tx) =>
    tx.select().from(toldWorries).where(eq(toldWorries.patientId, patient.id)),
  )
  expect(rows).toMatchObject([{ worry: 'too-old', takenBackAt: expect.any(Date) }])
  await tell('too-old')
  expect(await onTheRecord()).toHaveLength(1)
})

it('a worry in their own words stays text, and replaces what they wrote before', async () => {
  const words = '<b>Stairs</b> at night'
  await as(patient, () => tellInOwnWords(null, form({ words: 'The stairs' })))
  await as(patient, () => tellInOwnWords(null, form({ words })))
  expect(await onTheRecord()).toMatchObject([{ worry: 'own-words', words }])
  expect(await as(patient, () => tellInOwnWords(null, form({ words: '  ' })))).toMatchObject({
    code: 'invalid',
  })
})

it('a worry nobody wrote an answer to is not kept', async () => {
  expect(await tell('something-else')).toMatchObject({ ok: false, code: 'invalid' })
  expect(await onTheRecord()).toEqual([])
})

it('the trail says that a worry was told, and not which', async () => {
  await tell('pregnant')
  const entries = await asOwner((tx) =>
    tx
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.patientId, patient.id), eq(auditEntries.event, 'worry.told'))),
  )
  expect(entries).toMatchObject([{ actorKind: 'patient', details: null, subjectId: null }])
})

it('a clinician notes that it was talked about, takes the note back, and both are in the trail', async () => {
  await tell('injure-again')
  const named = { patientId: patient.id, worry: 'injure-again' }
  expect(await as(clinician, () => markTalkedAbout(named))).toMatchObject({ ok: true })
  expect(await onTheRecord()).toMatchObject([{ talkedAboutAt: expect.any(Date) }])
  expect(await as(clinician, () => undoTalkedAbout(named))).toMatchObject({ ok: true })
  expect(await onTheRecord()).toMatchObject([{ talkedAboutAt: null }])
  const trail = await asOwner((tx) =>
    tx
      .select({ event: auditEntries.event, actorId: auditEntries.actorId })
      .from(auditEntries)
      .where(eq(auditEntries.patientId, patient.id)),
  )
  for (const event of ['worry.talked-about', 'worry.talk-undone']) {
    expect(trail).toContainEqual({ event, actorId: clinician.id })
  }
})

it('a worry told again after the talk was not talked about; one never told cannot be', async () => {
  const named = { patientId: patient.id, worry: 'own-words' }
  expect(await as(clinician, () => markTalkedAbout(named))).toMatchObject({ code: 'not-found' })
  await as(patient, () => tellInOwnWords(null, form({ words: 'The stairs.' })))
  await as(clinician, () => markTalkedAbout(named))
  await as(patient, () => tellInOwnWords(null, form({ words: 'The stairs at night.' })))
  expect(await onTheRecord()).toMatchObject([
    { words: 'The stairs at night.', talkedAboutAt: null },
  ])
})
