import { describe, expect, it } from 'vitest'
// First, so that its stand-ins are in place before the actions are loaded.
import { as } from '../../support/acting'
import { clinicTeam, ownRecord } from '@/lib/access/grant'
import { markSeen, undoSeen } from '@/lib/caseload/actions'
import { askedCaseload, type UndoSeenInput } from '@/lib/caseload/input'
import type { Seen } from '@/lib/caseload/seen/mutations'
import { caseloadPage } from '@/lib/caseload/queries'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { careRelationships } from '@/db/schema'
import { openDay } from '@/lib/sessions/queries'
import { asOwner } from '../../support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '../../support/people'
import { publishProgramFor } from '../../support/programs'
import { recordReportFor } from '../../support/reports-in-place'

const rowOf = (person: TestClinician) =>
  as(person, async () => {
    const { rows } = await caseloadPage(await clinicTeam(), askedCaseload({}))
    return {
      reasons: rows[0]?.reasons.map((each) => each.label),
      unread: rows[0]?.unreadComments,
    }
  })

/** What the button sends to take a “seen” back. */
const undoOf = ({ patientId, reports, lookedAt }: Seen): UndoSeenInput => ({
  patientId,
  reports,
  lookedAt,
})

async function sorePatient() {
  const dana = await makeClinician(await makeClinic())
  const patient = await makePatient(dana, { usualPain: 2 })
  const revision = await publishProgramFor(dana, patient)
  const report = await recordReportFor(patient, revision, {
    performedOn: dayAt(now(), patient.timeZone),
    receivedAt: new Date(now().getTime() + 1000),
    items: [{ pain: 8 }],
    comment: 'The stairs were too much.',
  })
  return { dana, patient, report }
}

describe('what was seen', () => {
  it('no longer needs a look, and needs it again when that is taken back', async () => {
    const { dana, patient, report } = await sorePatient()
    expect(await rowOf(dana)).toEqual({ reasons: ['Pain', 'Stopped', 'Comment'], unread: 1 })
    const seen = await as(dana, () =>
      markSeen({ patientId: patient.id, reports: [{ id: report.id, sequence: 1 }] }),
    )
    expect(seen).toEqual({
      ok: true,
      data: {
        patientId: patient.id,
        reports: [{ id: report.id, seenSequence: 0 }],
        lookedAt: null,
        leftForClinician: 0,
      },
    })
    expect(await rowOf(dana)).toEqual({ reasons: [], unread: 0 })
    if (seen.ok) await as(dana, () => undoSeen(undoOf(seen.data)))
    expect(await rowOf(dana)).toEqual({ reasons: ['Pain', 'Stopped', 'Comment'], unread: 1 })
  })

  it('is only what was on the screen: a report that came meanwhile stays unseen', async () => {
    const { dana, patient } = await sorePatient()
    await as(dana, () => markSeen({ patientId: patient.id, reports: [] }))
    expect(await rowOf(dana)).toEqual({ reasons: ['Pain', 'Stopped', 'Comment'], unread: 1 })
  })

  it('cannot be a version that was never sent', async () => {
    const { dana, patient, report } = await sorePatient()
    const reports = [{ id: report.id, sequence: 99 }]
    await as(dana, () => markSeen({ patientId: patient.id, reports }))
    const again = await as(dana, () => markSeen({ patientId: patient.id, reports }))
    expect(again).toMatchObject({ ok: true, data: { reports: [] } })
  })

  it('leaves the reports of another patient alone', async () => {
    const { dana, patient } = await sorePatient()
    const other = await sorePatient()
    const reports = [{ id: other.report.id, sequence: 1 }]
    expect(await as(dana, () => markSeen({ patientId: patient.id, reports }))).toMatchObject({
      ok: true,
      data: { reports: [] },
    })
    expect(await rowOf(other.dana)).toEqual({ reasons: ['Pain', 'Stopped', 'Comment'], unread: 1 })
  })
})

/** Somebody of the care team who may not prescribe. */
async function assistantOf(patient: TestPatient): Promise<TestClinician> {
  const assistant = await makeClinician(patient.clinic, 'assistant', 'Ruth Lindqvist')
  await asOwner((tx) =>
    tx.insert(careRelationships).values({
      clinicId: patient.clinic.id,
      patientId: patient.id,
      clinicianId: assistant.id,
      startedAt: now(),
    }),
  )
  return assistant
}

const isAnsweredFor = (patient: TestPatient) =>
  as(patient, async () => {
    const day = dayAt(now(), patient.timeZone)
    const { told } = await openDay(await ownRecord(), { day, from: addDays(day, -1) })
    return told.map(({ isAnswered }) => isAnswered)
  })

describe('“seen” by an assistant', () => {
  it('leaves what rests because it hurt resting, until a clinician has seen it', async () => {
    const { dana, patient, report } = await sorePatient()
    const ruth = await assistantOf(patient)
    const seen = () =>
      markSeen({ patientId: patient.id, reports: [{ id: report.id, sequence: 1 }] })
    expect(await as(ruth, seen)).toMatchObject({
      ok: true,
      data: { reports: [], leftForClinician: 1 },
    })
    expect(await isAnsweredFor(patient)).toEqual([false])
    expect((await rowOf(dana)).reasons).toContain('Stopped')
    expect(await as(dana, seen)).toMatchObject({ ok: true, data: { leftForClinician: 0 } })
    expect(await isAnsweredFor(patient)).toEqual([true])
  })

  it('cannot be had by the way back either: taking back never marks anything', async () => {
    const { patient, report } = await sorePatient()
    const ruth = await assistantOf(patient)
    const reports = [{ id: report.id, seenSequence: 1 }]
    const undo = () => undoSeen({ patientId: patient.id, reports, lookedAt: null })
    expect(await as(ruth, undo)).toMatchObject({ ok: true })
    expect(await isAnsweredFor(patient)).toEqual([false])
  })

  it('is enough for a report in which nothing was stopped', async () => {
    const dana = await makeClinician(await makeClinic())
    const patient = await makePatient(dana, { usualPain: 2 })
    const report = await recordReportFor(patient, await publishProgramFor(dana, patient), {
      performedOn: dayAt(now(), patient.timeZone),
      receivedAt: new Date(now().getTime() + 1000),
      items: [{ pain: 2 }],
    })
    const reports = [{ id: report.id, sequence: 1 }]
    expect(
      await as(await assistantOf(patient), () => markSeen({ patientId: patient.id, reports })),
    ).toMatchObject({ ok: true, data: { reports: [{ id: report.id }], leftForClinician: 0 } })
  })
})
