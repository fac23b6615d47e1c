import { as } from '@/tests/support/acting'
import { beforeEach, expect, it } from 'vitest'
import { ownRecord } from '@/lib/access/grant'
import { now } from '@/lib/env'
import { questionsToAsk } from '@/lib/screening/queries'
import { planStanding } from '@/lib/screening/standing/queries'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { questionsAt } from '@/lib/screening/asked'
import type { ScreeningDocument } from '@/lib/screening/document'
import { unlock } from '@/lib/screening/actions'
import { recordScreening } from '@/lib/screening/mutations'
import { screeningOf } from '@/tests/support/screenings'
import { publishProgramFor, type TestRevision } from '@/tests/support/programs'
import { itemOf, reportOf, sendReport } from '@/tests/support/reports'

let clinician: TestClinician
let patient: TestPatient
let revision: TestRevision

beforeEach(async () => {
  clinician = await makeClinician(await makeClinic())
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

const saying = (document: ScreeningDocument) =>
  as(patient, async () => recordScreening(await ownRecord(), document.id, document))

const unlocking = (...ids: string[]) =>
  as(clinician, () => unlock({ patientId: patient.id, holdIds: ids, reason: 'Seen in A&E.' }))

const asked = () => as(patient, async () => questionsToAsk(await ownRecord()))

it('one sign on the warning signs page is no round: after the unlock the rest is asked', async () => {
  const sign: ScreeningDocument = {
    ...screeningOf(),
    occasion: 'warning-signs',
    answers: { 'RF-CES1': 'yes' },
  }
  await saying(sign)
  await unlocking(sign.id)
  expect(await due()).toBe('unfinished')
  const { questions, standing } = await asked()
  expect(questions).toEqual(
    questionsAt(68).filter((code) => !['RF-CES1', 'RF-CA1', 'RF-SPA'].includes(code)),
  )
  expect(standing.isFirstEntry).toBe(false)
  await saying({ ...screeningOf(), answers: Object.fromEntries(questions.map((c) => [c, 'no'])) })
  expect(await due()).toBeNull()
})

it('a first check that an emergency cut short is finished before the plan opens', async () => {
  patient = await makePatient(clinician, { firstSignedInAt: now() }, { isScreened: false })
  const cut: ScreeningDocument = {
    ...screeningOf(),
    answers: { 'RF-CES1': 'no', 'RF-CES2': 'yes' },
  }
  await saying(cut)
  await unlocking(cut.id)
  const { questions, standing, isRest } = await asked()
  expect(standing).toMatchObject({ held: null, isFirstEntry: true, due: 'unfinished' })
  expect(isRest).toBe(true)
  expect(questions).toEqual(
    questionsAt(68).filter((code) => !['RF-CES1', 'RF-CES2'].includes(code)),
  )
  await saying({ ...screeningOf(), answers: Object.fromEntries(questions.map((c) => [c, 'no'])) })
  expect((await asked()).standing).toMatchObject({ isFirstEntry: false, due: null })
})

it('how the plan went is asked after six weeks, and again only six weeks later', async () => {
  const weeksAgo = (weeks: number) => new Date(now().getTime() - weeks * 7 * 86_400_000)
  expect((await asked()).questions).not.toContain('RF-PROG')
  patient = await makePatient(clinician, { firstSignedInAt: now() }, { isScreened: false })
  await publishProgramFor(clinician, patient, undefined, { publishedAt: weeksAgo(6) })
  const old = screeningOf([], { answeredAt: weeksAgo(6).toISOString() })
  await saying(old)
  expect((await asked()).questions).toContain('RF-PROG')
  await saying(screeningOf())
  expect((await asked()).questions).not.toContain('RF-PROG')
})

it('signs in pregnancy alone send to the maternity line, with any other sign to the emergency', async () => {
  await saying(screeningOf(['RF-PREG']))
  const held = () => as(patient, async () => (await planStanding(await ownRecord())).held)
  expect(await held()).toEqual({ level: 'E', isCrisis: false, isMaternity: true, pause: null })
  await saying(screeningOf(['RF-CES1']))
  expect(await held()).toEqual({ level: 'E', isCrisis: false, isMaternity: false, pause: null })
})
