import { as } from '@/tests/support/acting'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PUT } from '@/app/api/screenings/[screeningId]/route'
import { GET } from '@/app/api/standing/route'
import { transaction, type Context } from '@/db/connection'
import { ownRecord } from '@/lib/access/grant'
import { standingOf } from '@/lib/caseload/seen/queries'
import { addDays, dayAt, sayDate } from '@/lib/days'
import { now } from '@/lib/env'
import { hold, screen, unlock } from '@/lib/screening/actions'
import type { ScreeningDocument } from '@/lib/screening/document'
import { openHolds } from '@/lib/screening/holds/queries'
import { safetyOf } from '@/lib/screening/queries'
import { careRecordOf } from '@/tests/support/drafts'
import { asOwner } from '@/tests/support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { screeningOf } from '@/tests/support/screenings'

let clinician: TestClinician
let patient: TestPatient

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

beforeEach(async () => {
  patient = await makePatient(clinician, { firstSignedInAt: now() }, { isScreened: false })
})

const sending = (document: ScreeningDocument, who: TestPatient = patient) =>
  as(who, async () => {
    const response = await PUT(
      new Request(`http://localhost:3000/api/screenings/${document.id}`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          host: 'localhost:3000',
          origin: 'http://localhost:3000',
        },
        body: JSON.stringify(document),
      }),
      { params: Promise.resolve({ screeningId: document.id }) },
    )
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  })

const holdsOf = async (who: TestPatient = patient) => openHolds(await careRecordOf(clinician, who))

const standing = () =>
  as(patient, async () => ((await (await GET()).json()) as { data: { held: unknown } }).data.held)

describe('a patient who reports a warning sign', () => {
  it('is locked at once, at the level the sign asks for', async () => {
    const answers = await sending(screeningOf(['RF-CES2']))
    expect(answers.body).toMatchObject({ data: { level: 'E', held: { level: 'E' } } })
    expect(await standing()).toEqual({
      level: 'E',
      isCrisis: false,
      isMaternity: false,
      pause: null,
    })
    expect(await holdsOf()).toMatchObject([{ level: 'E', raisedBy: 'patient' }])
  })

  it('is locked too when no first sign-in of theirs is on record', async () => {
    const unnoted = await makePatient(clinician, {}, { isScreened: false })
    const answers = await sending(screeningOf(['RF-CES2']), unnoted)
    expect(answers).toMatchObject({ status: 200, body: { data: { level: 'E' } } })
    expect(await holdsOf(unnoted)).toMatchObject([{ level: 'E', raisedBy: 'patient' }])
  })

  it('in despair is led to the crisis line', async () => {
    await sending(screeningOf(['RF-MOOD']))
    expect(await standing()).toEqual({
      level: 'E',
      isCrisis: true,
      isMaternity: false,
      pause: null,
    })
  })

  it('once had cancer: the plan waits for a clinician', async () => {
    await sending(screeningOf(['RF-CA1']))
    expect(await standing()).toEqual({
      level: 'C',
      isCrisis: false,
      isMaternity: false,
      pause: null,
    })
  })

  it('may send the same answers again: one screening, one hold', async () => {
    const document = screeningOf(['RF-CES1'])
    const first = await sending(document)
    expect(await sending(document)).toEqual(first)
    expect(await holdsOf()).toHaveLength(1)
    const { screenings } = await safetyOf(await careRecordOf(clinician, patient))
    expect(screenings).toHaveLength(1)
  })

  it('cannot take the words back under the same id', async () => {
    const document = screeningOf(['RF-CES1'])
    await sending(document)
    const other = await sending({ ...screeningOf(), id: document.id })
    expect(other.status).toBe(409)
    expect(await holdsOf()).toHaveLength(1)
  })

  it('is not unlocked by answering “no” to everything afterwards', async () => {
    await sending(screeningOf(['RF-MOT']))
    await sending(screeningOf())
    expect(await standing()).toMatchObject({ level: 'U' })
  })
})

describe('nothing reported', () => {
  it('holds nothing, and never says that all is clear', async () => {
    const { body } = await sending(screeningOf())
    expect(body).toMatchObject({ data: { level: 'none-reported', held: null } })
  })
})

describe('unlocking', () => {
  const raised = async () => {
    await sending(screeningOf(['RF-CES1']))
    return (await holdsOf()).map(({ id }) => id)
  }
  const lifting = async (who: TestClinician | TestPatient, holdIds: string[], reason: string) =>
    as(who, () => unlock({ patientId: patient.id, holdIds, reason }))

  it('takes a clinician’s name and a reason', async () => {
    const ids = await raised()
    expect(await lifting(clinician, ids, ' ')).toMatchObject({ ok: false, code: 'invalid' })
    expect(await lifting(clinician, ids, 'Seen in A&E, scan normal.')).toMatchObject({ ok: true })
    expect(await standing()).toBeNull()
    const rows = await asOwner((tx) =>
      tx.execute(sql`select lifted_by, lift_reason from holds where patient_id = ${patient.id}`),
    )
    expect([...rows]).toEqual([
      { lifted_by: clinician.id, lift_reason: 'Seen in A&E, scan normal.' },
    ])
  })

  it('is not for the patient, nor for an assistant', async () => {
    const ids = await raised()
    const assistant = await makeClinician(patient.clinic, 'assistant')
    for (const who of [patient, assistant]) {
      expect(await lifting(who, ids, 'I feel fine.')).toMatchObject({ ok: false })
    }
    expect(await standing()).not.toBeNull()
  })

  it('leaves a sign that was reported meanwhile', async () => {
    const ids = await raised()
    await sending(screeningOf(['RF-CARD']))
    expect(await lifting(clinician, ids, 'Seen today.')).toMatchObject({ ok: true })
    expect(await standing()).toMatchObject({ level: 'E' })
  })

  it('a second time says that somebody did already', async () => {
    const ids = await raised()
    await lifting(clinician, ids, 'Seen today.')
    expect(await lifting(clinician, ids, 'Seen today.')).toMatchObject({ code: 'conflict' })
  })

  it('holds when the phone sends the old answers once more', async () => {
    const document = screeningOf(['RF-CES1'])
    await sending(document)
    await lifting(clinician, [document.id], 'Seen today.')
    await sending(document)
    expect(await standing()).toBeNull()
  })
})

describe('a clinician’s own pause of a plan', () => {
  const today = () => dayAt(now(), patient.timeZone)
  const pausing = (days: number, id = uuidv7(), who: TestClinician | TestPatient = clinician) =>
    as(who, () =>
      hold({
        ...{ patientId: patient.id, id, reason: 'Rest after the fall, we speak first.' },
        reviewOn: addDays(today(), days),
      }),
    )

  it.each([0, -1, 29])('never lasts %i days', async (days) => {
    expect(await pausing(days)).toMatchObject({ ok: false, code: 'invalid' })
    expect(await standing()).toBeNull()
  })

  it('is told to the patient with its day and weekday', async () => {
    expect(await pausing(28)).toMatchObject({ ok: true })
    const lookOn = sayDate(addDays(today(), 28), { withYear: false })
    expect(lookOn).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) /)
    expect(await standing()).toMatchObject({ level: 'C', pause: { lookOn } })
  })

  it('gives way to a new one with a new day, and the record keeps both', async () => {
    await pausing(3)
    await pausing(10)
    expect(await holdsOf()).toMatchObject([{ reviewOn: addDays(today(), 10) }])
    const kept = await asOwner((tx) =>
      tx.execute(sql`select lift_reason from holds where patient_id = ${patient.id}
        and lifted_at is not null`),
    )
    expect([...kept]).toEqual([
      { lift_reason: 'Paused anew: Rest after the fall, we speak first.' },
    ])
  })

  it('lifts no sign the patient reported, and is no pause with a day beside one', async () => {
    await sending(screeningOf(['RF-CA1']))
    await pausing(10)
    expect(await holdsOf()).toHaveLength(2)
    expect(await standing()).toMatchObject({ level: 'C', pause: null })
  })

  it('does not end by itself: past its day it comes up for a look, and stays until it is lifted', async () => {
    await pausing(2)
    await asOwner((tx) =>
      tx.execute(sql`update holds set review_on = ${addDays(today(), -1)}
        where patient_id = ${patient.id}`),
    )
    expect(await standing()).toMatchObject({ level: 'C', pause: { lookOn: null } })
    const { reasons } = await standingOf(await careRecordOf(clinician, patient))
    expect(reasons.map(({ rule }) => rule)).toContain('pause-over')
  })

  it('is a clinician’s alone', async () => {
    const assistant = await makeClinician(patient.clinic, 'assistant')
    for (const who of [patient, assistant]) {
      expect(await pausing(7, uuidv7(), who)).toMatchObject({ ok: false })
    }
    expect(await standing()).toBeNull()
  })
})

describe('the roles of the database', () => {
  const asPatient = (): Context => ({
    role: 'plumbline_patient',
    clinicId: patient.clinic.id,
    patientId: patient.id,
  })
  const refused = (context: Context, statement: ReturnType<typeof sql>) =>
    expect(transaction(context, (tx) => tx.execute(statement))).rejects.toMatchObject({
      cause: { code: '42501' },
    })

  it('give the patient no way to lift, change or remove a hold or an answer', async () => {
    await sending(screeningOf(['RF-CES1']))
    await refused(asPatient(), sql`update holds set lifted_at = now()`)
    await refused(asPatient(), sql`delete from holds`)
    await refused(asPatient(), sql`update screenings set level = 'none-reported'`)
    await refused(asPatient(), sql`delete from screenings`)
    await refused(asPatient(), sql`update clearances set ended_at = now()`)
  })

  it('let the patient add no hold that is lifted, or in a clinician’s name', async () => {
    const row = sql`${patient.clinic.id}, gen_random_uuid(), ${patient.id}, 'E'`
    await refused(
      asPatient(),
      sql`insert into holds (clinic_id, id, patient_id, level, raised_by, clinician_id, raised_at)
        values (${row}, 'clinician', ${clinician.id}, now())`,
    )
    await refused(
      asPatient(),
      sql`insert into holds (clinic_id, id, patient_id, level, raised_by, raised_at, lifted_at,
        lifted_by, lift_reason) values (${row}, 'patient', now(), now(), ${clinician.id}, 'Fine.')`,
    )
  })

  it('let nobody lift without a name and a reason, or lift twice', async () => {
    await sending(screeningOf(['RF-CES1']))
    const asClinician = { role: 'plumbline_clinician', clinicId: patient.clinic.id } as const
    const nameless = transaction(asClinician, (tx) =>
      tx.execute(sql`update holds set lifted_at = now() where patient_id = ${patient.id}`),
    )
    await expect(nameless).rejects.toMatchObject({ cause: { code: '23514' } })
    const lift = () =>
      transaction(asClinician, async (tx) => {
        const rows = await tx.execute(sql`update holds set lifted_at = now(),
          lifted_by = ${clinician.id}, lift_reason = 'Seen today.'
          where patient_id = ${patient.id} returning id`)
        return rows.length
      })
    expect([await lift(), await lift()]).toEqual([1, 0])
  })
})

describe('a clinician with the patient', () => {
  it('screens in the room, and the answers carry their name', async () => {
    const document = screeningOf(['RF-FX1'], { note: 'Fell down the stairs on Friday.' })
    const result = await as(clinician, () => screen({ patientId: patient.id, document }))
    expect(result).toMatchObject({ ok: true, data: { level: 'U', held: { level: 'U' } } })
    const { screenings } = await safetyOf(await careRecordOf(clinician, patient))
    expect(screenings).toMatchObject([{ answeredBy: 'clinician', clinicianName: 'Dana Whitlock' }])
  })

  it('reads of one patient nothing of another', async () => {
    const neighbour = await makePatient(clinician, {
      name: 'Harold Pike',
      firstSignedInAt: now(),
    })
    await sending(screeningOf(['RF-CES1']), neighbour)
    expect(await holdsOf()).toEqual([])
    expect(await as(patient, async () => openHolds(await ownRecord()))).toEqual([])
  })
})
