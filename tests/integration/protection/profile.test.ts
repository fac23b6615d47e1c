import { as } from '@/tests/support/acting'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ownRecord } from '@/lib/access/grant'
import { markSeen } from '@/lib/caseload/actions'
import { standingOf } from '@/lib/caseload/seen/queries'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { writePicture } from '@/lib/patients/actions'
import { emptyPicture, type Picture } from '@/lib/patients/picture/picture'
import { pictureOf } from '@/lib/patients/picture/queries'
import { publish } from '@/lib/programs/actions'
import { isOpenNow } from '@/lib/programs/open-now'
import { publishedProgram } from '@/lib/programs/revisions/queries'
import { protect } from '@/lib/protection/actions'
import { askForClearance, recordClearance } from '@/lib/screening/actions'
import { openDay } from '@/lib/sessions/queries'
import { openProfile, type ProtectionProfile } from '@/lib/protection/profile'
import { protectionOf } from '@/lib/protection/queries'
import { careRecordOf, draftFor } from '@/tests/support/drafts'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { prescriptionOf, programOf } from '@/tests/support/program-documents'

let clinician: TestClinician
let patient: TestPatient
const today = dayAt(now(), 'Europe/London')

const bendingHeld: ProtectionProfile = {
  ...openProfile,
  heldDirections: [
    { direction: 'flexion', startedOn: today, reviewOn: addDays(today, 14), reason: 'Sitting.' },
  ],
}

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

beforeEach(async () => {
  patient = await makePatient(clinician)
})

const protecting = (profile: ProtectionProfile, startedFromVersion = 0, who = clinician) =>
  as(who, () => protect({ patientId: patient.id, startedFromVersion, profile }))

const standing = async () => protectionOf(await careRecordOf(clinician, patient))

describe('the protection of a patient', () => {
  it('starts open, and is what the clinician last set', async () => {
    expect(await standing()).toMatchObject({ version: 0, profile: openProfile })
    expect(await protecting(bendingHeld)).toMatchObject({ ok: true, data: { version: 1 } })
    expect(await standing()).toMatchObject({
      version: 1,
      profile: bendingHeld,
      changedBy: 'Dana Whitlock',
    })
  })

  it('is never overwritten unseen: the later of two edits meets the text that stands', async () => {
    await protecting(bendingHeld)
    const stale = await protecting(openProfile, 0)
    expect(stale).toMatchObject({ ok: false, code: 'conflict', data: { profile: bendingHeld } })
    expect(await protecting(openProfile, 1)).toMatchObject({ ok: true, data: { version: 2 } })
  })

  it.each([
    ['for longer than 28 days', { startedOn: today, reviewOn: addDays(today, 29) }],
    ['from a day far ahead', { startedOn: addDays(today, 30), reviewOn: addDays(today, 40) }],
  ])('holds no direction %s', async (_, days) => {
    const heldDirections = [{ direction: 'flexion' as const, reason: '', ...days }]
    const refused = await protecting({ ...openProfile, heldDirections })
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
  })

  it.each([
    ['a pain ceiling of 8', { painCeiling: 8 }],
    ['a settling time of two days and an hour', { settlingHours: 49 }],
    ['a load ceiling of 6', { loadCeiling: 6 }],
  ])('refuses %s', async (_, values) => {
    const refused = await protecting({ ...openProfile, ...values })
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('brings the patient up for a look when a held direction is to be reviewed', async () => {
    const heldDirections = [
      {
        direction: 'flexion' as const,
        startedOn: addDays(today, -15),
        reviewOn: addDays(today, -1),
        reason: '',
      },
    ]
    await protecting({ ...openProfile, heldDirections })
    const { reasons } = await standingOf(await careRecordOf(clinician, patient))
    expect(reasons.map(({ rule }) => rule)).toContain('hold-review-due')
  })
})

describe('what is held leaves nothing of the program', () => {
  const rules = async () =>
    (await standingOf(await careRecordOf(clinician, patient))).reasons.map(({ rule }) => rule)
  const lyingFlat = { ...openProfile, precautions: ['PREG_SUPINE' as const] }
  const out = async (version: number) =>
    as(clinician, () => publish({ patientId: patient.id, draftVersion: version, message: '' }))

  it('the patient comes up at once, seen or not, until something stays open', async () => {
    const program = programOf([prescriptionOf({ movement: 'bridge' })])
    expect(await out(await draftFor(clinician, patient, program))).toMatchObject({ ok: true })
    expect(await rules()).not.toContain('nothing-open')
    await protecting(lyingFlat)
    expect(await rules()).toContain('nothing-open')
    await as(clinician, () => markSeen({ patientId: patient.id, reports: [] }))
    expect(await rules()).toContain('nothing-open')
    await protecting(openProfile, 1)
    expect(await rules()).not.toContain('nothing-open')
  })

  it('a program of something else, published since, ends it', async () => {
    const bridge = programOf([prescriptionOf({ movement: 'bridge' })])
    const version = await draftFor(clinician, patient, bridge)
    await out(version)
    await protecting(lyingFlat)
    expect(await rules()).toContain('nothing-open')
    const standing = programOf([prescriptionOf({ movement: 'sit-to-stand' })])
    await out(await draftFor(clinician, patient, standing, version))
    expect(await rules()).not.toContain('nothing-open')
  })
})

describe('the patient’s picture', () => {
  it('brings the patient up on the day readiness is to be asked about again', async () => {
    const readiness = { state: 'not-now' as const, reason: 'Moving house', revisitOn: today }
    const write = (startedFromVersion: number, picture: Picture) =>
      as(clinician, () => writePicture({ patientId: patient.id, startedFromVersion, picture }))
    const rules = async () =>
      (await standingOf(await careRecordOf(clinician, patient))).reasons.map(({ rule }) => rule)
    await write(0, { ...emptyPicture, readiness })
    expect(await rules()).toContain('ask-again')
    await write(1, { ...emptyPicture, readiness: { ...readiness, revisitOn: addDays(today, 7) } })
    expect(await rules()).not.toContain('ask-again')
  })

  it('is written down whole, without lines left empty', async () => {
    const id = '00000000-0000-7000-8000-000000000001'
    const can = [
      { id, text: 'Stand for an hour', position: 'standing' as const, direction: null },
      {
        id: '00000000-0000-7000-8000-000000000002',
        text: ' ',
        position: null,
        direction: null,
      },
    ]
    const written = await as(clinician, () =>
      writePicture({
        patientId: patient.id,
        startedFromVersion: 0,
        picture: { ...emptyPicture, can },
      }),
    )
    expect(written).toMatchObject({ ok: true })
    const { picture, version } = await pictureOf(await careRecordOf(clinician, patient))
    expect(version).toBe(1)
    expect(picture.can.map(({ text }) => text)).toEqual(['Stand for an hour'])
  })
})

describe('publishing for a patient with bending held', () => {
  const publishing = async (version: number) =>
    as(clinician, () => publish({ patientId: patient.id, draftVersion: version, message: '' }))
  const sitUp = prescriptionOf({ movement: 'full-sit-up' })

  it('is refused while the program bends, whatever the browser thought', async () => {
    const version = await draftFor(clinician, patient, programOf([sitUp]))
    await protecting(bendingHeld)
    const refused = await publishing(version)
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
    expect(refused.ok ? '' : refused.message).toContain('bending forward is held')
  })

  it('is refused when only another way of a prescription bends', async () => {
    const bridge = prescriptionOf({
      movement: 'bridge',
      options: [{ movement: 'double-knee-to-chest', reason: '' }],
    })
    await protecting(bendingHeld)
    const refused = await publishing(await draftFor(clinician, patient, programOf([bridge])))
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('keeps profile, coverage and the reason of an override in the revision', async () => {
    await protecting(bendingHeld)
    const covers = [
      'gate:1',
      'gate:8',
      'direction:flexion',
      'clinician-only',
      ...['load', 'precaution:DISC_FLEX'],
    ]
    const overrides = [{ movement: 'full-sit-up', reason: 'Tested in clinic today.', covers }]
    const draft = programOf([sitUp, prescriptionOf({ movement: 'bridge' })], { overrides })
    const version = await draftFor(clinician, patient, draft)
    expect(await publishing(version)).toMatchObject({ ok: true })
    const published = await publishedProgram(await careRecordOf(clinician, patient))
    expect(published?.document.program.overrides).toEqual(overrides)
    expect(published?.document.protection?.profile).toEqual(bendingHeld)
    expect(
      published?.document.protection?.coverage.find(({ criterion }) => criterion === 2)?.metBy,
    ).toContain('bridge')
  })

  it('asks again when a reason comes up that the override did not answer', async () => {
    const overrides = [
      {
        movement: 'full-sit-up',
        reason: 'Tested in clinic today.',
        covers: ['gate:1', 'gate:8', 'direction:flexion', 'clinician-only'],
      },
    ]
    const version = await draftFor(clinician, patient, programOf([sitUp], { overrides }))
    await protecting({ ...bendingHeld, precautions: ['OSTEO'] })
    const refused = await publishing(version)
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
    expect(refused.ok ? '' : refused.message).toContain('osteoporosis')
  })
})

describe('numbers of the profile', () => {
  const pressure = (systolic: number) => ({
    ...openProfile,
    pressure: {
      ...{ systolic, diastolic: 90, measuredOn: today },
      ceiling: { systolic: 180, diastolic: 110 },
    },
  })
  const out = (version: number) =>
    as(clinician, () => publish({ patientId: patient.id, draftVersion: version, message: '' }))
  const sitToStand = () =>
    draftFor(clinician, patient, programOf([prescriptionOf({ movement: 'sit-to-stand' })]))

  it('blood pressure at its ceiling lets no program out before a clearance is noted', async () => {
    const version = await sitToStand()
    await protecting(pressure(180))
    const refused = await out(version)
    expect(refused).toMatchObject({ ok: false, data: [{ where: 'clearance' }] })
    const need = { patientId: patient.id, id: uuidv7() }
    await as(clinician, () =>
      askForClearance({ ...need, condition: 'pressure', details: '', whoMust: 'Their doctor' }),
    )
    const given = { clearedBy: 'Dr Rowe', evidence: 'Letter of today', covers: 'The whole plan' }
    await as(clinician, () =>
      recordClearance({ ...need, ...given, clearedOn: today, expiresOn: '' }),
    )
    expect(await out(version)).toMatchObject({ ok: true })
  })

  it('blood pressure over its ceiling brings up someone who follows a plan, until it is lower', async () => {
    expect(await out(await sitToStand())).toMatchObject({ ok: true })
    const rules = async () =>
      (await standingOf(await careRecordOf(clinician, patient))).reasons.map(({ rule }) => rule)
    await protecting(pressure(184))
    expect(await rules()).toContain('pressure-over')
    await protecting(pressure(150), 1)
    expect(await rules()).not.toContain('pressure-over')
  })

  it.each([
    ['measured in days to come', { ...pressure(150).pressure, measuredOn: addDays(today, 3) }],
    [
      'with a ceiling raised past 200/110',
      { ...pressure(150).pressure, ceiling: { systolic: 210, diastolic: 110 } },
    ],
  ])('refuse blood pressure %s', async (_, values) => {
    const refused = await protecting({ ...openProfile, pressure: values })
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('weeks of pregnancy rule out lying flat on the patient’s day, without another word', async () => {
    const pregnancy = { weeks: 20, countedOn: today, supineFromWeek: 20 }
    const bridge = programOf([prescriptionOf({ movement: 'bridge' })])
    const version = await draftFor(clinician, patient, bridge)
    await protecting({ ...openProfile, pregnancy: { ...pregnancy, weeks: 19 } })
    expect(await out(version)).toMatchObject({ ok: true })
    const openToday = async () => {
      const own = await as(patient, () => ownRecord())
      const { revision, profile } = await openDay(own, { day: today, from: today })
      if (!revision) throw new Error('Nothing is open.')
      return isOpenNow(revision.document, 'bridge', profile)
    }
    expect(await openToday()).toBe(true)
    await protecting({ ...openProfile, pregnancy }, 1)
    expect(await openToday()).toBe(false)
    const refused = await out(
      await draftFor(
        clinician,
        patient,
        programOf([prescriptionOf({ movement: 'short-bridge' })]),
        version,
      ),
    )
    expect(refused.ok ? '' : refused.message).toContain('week 20 of pregnancy')
  })
})

describe('“show me another way”', () => {
  const bridge = prescriptionOf({
    movement: 'bridge',
    options: [
      { movement: 'short-bridge', reason: 'On a sore day.' },
      { movement: 'pelvic-tilt-supine', reason: 'Smaller.' },
    ],
  })
  /** Read in the patient's own role, which may see its revision and its profile. */
  const waysFor = async () => {
    const own = await as(patient, () => ownRecord())
    const published = await publishedProgram(own)
    const { profile } = await protectionOf(own)
    if (!published) throw new Error('Nothing was published.')
    return bridge.options
      .map(({ movement }) => movement)
      .filter((slug) => isOpenNow(published.document, slug, profile))
  }

  it('offers the patient what was approved, less what was ruled out since', async () => {
    const version = await draftFor(clinician, patient, programOf([bridge]))
    await as(clinician, () =>
      publish({ patientId: patient.id, draftVersion: version, message: '' }),
    )
    expect(await waysFor()).toEqual(['short-bridge', 'pelvic-tilt-supine'])
    await protecting({ ...openProfile, precautions: ['PREG_SUPINE'] })
    expect(await waysFor()).toEqual([])
    await protecting(openProfile, 1)
    expect(await waysFor()).toEqual(['short-bridge', 'pelvic-tilt-supine'])
  })

  it('never holds what only a clinician picks, whatever reason is given for it', async () => {
    const options = [{ movement: 'full-sit-up', reason: '' }]
    const covers = ['gate:1', 'gate:8', 'clinician-only']
    const overrides = [{ movement: 'full-sit-up', reason: 'Tested in clinic.', covers }]
    const draft = programOf([{ ...bridge, options }], { overrides })
    const version = await draftFor(clinician, patient, draft)
    const refused = await as(clinician, () =>
      publish({ patientId: patient.id, draftVersion: version, message: '' }),
    )
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
  })
})
