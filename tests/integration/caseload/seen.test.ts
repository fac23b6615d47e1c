import { describe, expect, it } from 'vitest'
// First, so that its stand-ins are in place before the actions are loaded.
import { as } from '../../support/acting'
import { clinicTeam } from '@/lib/access/grant'
import { markSeen, undoSeen } from '@/lib/caseload/actions'
import { askedCaseload } from '@/lib/caseload/input'
import { caseloadPage } from '@/lib/caseload/queries'
import { dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { makeClinic, makeClinician, makePatient, type TestClinician } from '../../support/people'
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
      },
    })
    expect(await rowOf(dana)).toEqual({ reasons: [], unread: 0 })
    if (seen.ok) await as(dana, () => undoSeen(seen.data))
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
