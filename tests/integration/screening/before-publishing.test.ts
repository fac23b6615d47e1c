import { as } from '@/tests/support/acting'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { clinicians } from '@/db/schema'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { publish } from '@/lib/programs/actions'
import { revisionToBe, standingHindrances } from '@/lib/programs/publishing/queries'
import type { Hindrance } from '@/lib/programs/ready-to-publish'
import {
  askForClearance,
  endNeed,
  hold,
  recordClearance,
  screen,
  unlock,
} from '@/lib/screening/actions'
import { careRecordOf, draftFor } from '@/tests/support/drafts'
import { asOwner } from '@/tests/support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { prescriptionOf, programOf } from '@/tests/support/program-documents'
import { screeningOf } from '@/tests/support/screenings'

let clinician: TestClinician
let patient: TestPatient
let version: number
const today = dayAt(now(), 'Europe/London')

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

const newcomer = async (isScreened: boolean, who = clinician) => {
  patient = await makePatient(who, {}, { isScreened })
  version = await draftFor(who, patient, programOf([prescriptionOf({ movement: 'bridge' })]))
}

beforeEach(() => newcomer(true))

const publishing = (who = clinician) =>
  as(who, () => publish({ patientId: patient.id, draftVersion: version, message: '' }))

/** Publishing is refused for this alone, and the list before publishing says the same. */
async function isRefused(hindrance: Hindrance | object, who = clinician) {
  expect(await publishing(who)).toMatchObject({ ok: false, code: 'invalid', data: [hindrance] })
  const scope = await careRecordOf(who, patient)
  expect(await standingHindrances(scope)).toMatchObject([hindrance])
  expect((await revisionToBe(scope))?.hindrances).toMatchObject([hindrance])
}

const goesOut = async () => expect(await publishing()).toMatchObject({ ok: true })

const answering = (document = screeningOf()) =>
  as(clinician, () => screen({ patientId: patient.id, document }))

describe('a program does not go out', () => {
  it('before anybody answered the red-flag questions', async () => {
    await newcomer(false)
    await isRefused({
      where: 'screening',
      words: 'Ask the red-flag questions first: nobody has answered them yet.',
    })
    await answering()
    await goesOut()
  })

  it('while questions were left out', async () => {
    await newcomer(false)
    const { answers, ...rest } = screeningOf()
    await answering({
      ...rest,
      answers: { ...answers, 'RF-CES3': 'not-asked', 'RF-CA2': 'not-asked' },
    })
    await isRefused({
      where: 'screening',
      words: '2 red-flag questions were not asked yet.',
    })
    await answering({ ...screeningOf(), answers: { 'RF-CES3': 'no', 'RF-CA2': 'no' } })
    await goesOut()
  })

  it('on answers that are more than four weeks old', async () => {
    await newcomer(false)
    const answeredAt = `${addDays(today, -29)}T09:00:00Z`
    await answering(screeningOf([], { answeredAt }))
    await isRefused({ where: 'screening', words: expect.stringContaining('ask them again') })
  })

  it('when one warning sign was reported since, until the other questions were asked too', async () => {
    const answered = { occasion: 'warning-signs' as const, answers: { 'RF-CES2': 'yes' as const } }
    const sign = { ...screeningOf(), ...answered }
    await answering(sign)
    await as(clinician, () =>
      unlock({ patientId: patient.id, holdIds: [sign.id], reason: 'Seen in A&E, all normal.' }),
    )
    await isRefused({ where: 'screening', words: expect.stringContaining('ask the rest now') })
    await answering()
    await goesOut()
  })

  it('on one sign answered lately while the rest is more than four weeks old', async () => {
    await newcomer(false)
    await answering(screeningOf([], { answeredAt: `${addDays(today, -29)}T09:00:00Z` }))
    await answering({ ...screeningOf(), answers: { 'RF-CES1': 'no' } })
    await isRefused({ where: 'screening', words: expect.stringContaining('ask them again') })
  })

  it('while the plan is locked, however the draft looks', async () => {
    const document = screeningOf(['RF-CORD'])
    await answering(document)
    await isRefused({
      where: 'hold',
      words: 'The plan is locked by an emergency sign. Unlock it first, with a reason.',
    })
    await as(clinician, () =>
      unlock({ patientId: patient.id, holdIds: [document.id], reason: 'Seen, no cord signs.' }),
    )
    await goesOut()
  })

  it('while a clinician has paused the plan', async () => {
    await as(clinician, () =>
      hold({
        ...{ patientId: patient.id, id: uuidv7(), reason: 'We speak first.' },
        reviewOn: addDays(dayAt(now(), patient.timeZone), 14),
      }),
    )
    await isRefused({ where: 'hold' })
  })

  it('while a clearance is missing or has run out, and says whose', async () => {
    const need = { patientId: patient.id, id: uuidv7() }
    await as(clinician, () =>
      askForClearance({ ...need, condition: 'surgery', details: 'Hip', whoMust: 'Mr Hale' }),
    )
    await isRefused({
      where: 'clearance',
      words: '“Spinal, abdominal, hip or knee surgery” waits for a clearance from: Mr Hale.',
    })
    const given = {
      ...{ clearedBy: 'Mr Hale', evidence: 'Protocol of 3 Nov', covers: 'The whole plan' },
      clearedOn: addDays(today, -30),
    }
    const giving = (expiresOn: string) =>
      as(clinician, () => recordClearance({ ...need, ...given, expiresOn }))
    await giving(addDays(today, -1))
    await isRefused({ where: 'clearance', words: expect.stringContaining('ran out') })
    await giving(today)
    await goesOut()
  })

  it('no longer waits for a clearance that turned out not to be needed', async () => {
    const need = { patientId: patient.id, id: uuidv7() }
    await as(clinician, () =>
      askForClearance({ ...need, condition: 'heart', details: '', whoMust: 'Her doctor' }),
    )
    expect(await publishing()).toMatchObject({ ok: false })
    await as(clinician, () => endNeed({ ...need, reason: 'Another patient’s letter.' }))
    await goesOut()
  })

  it('without the credentials of who signs it', async () => {
    const nameless = await makeClinician(await makeClinic())
    await newcomer(true, nameless)
    await asOwner((tx) =>
      tx.update(clinicians).set({ credentials: '' }).where(eq(clinicians.id, nameless.id)),
    )
    await isRefused({ where: 'you' }, { ...nameless, credentials: '' })
  })

  it('without the clinic’s emergency numbers', async () => {
    const unready = await makeClinician(await makeClinic({ emergencyNumber: '' }))
    await newcomer(true, unready)
    await isRefused(
      {
        where: 'settings',
        words: 'Put in the emergency number first, so that patients know whom to call.',
      },
      unready,
    )
  })
})
