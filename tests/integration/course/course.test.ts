import { describe, expect, it } from 'vitest'
// First, so that its stand-ins are in place before the grants are loaded.
import { as } from '../../support/acting'
import { careTeam } from '@/lib/access/grant'
import { recordTrail } from '@/lib/audit/trail'
import { markSeen } from '@/lib/caseload/actions'
import { standingOf } from '@/lib/caseload/seen/queries'
import { courseOf, latestRevisions } from '@/lib/course/queries'
import { wordsOf } from '@/lib/course/words/queries'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { colleagues, patientRecord } from '@/lib/patients/queries'
import { makeClinic, makeClinician, makePatient } from '../../support/people'
import { publishProgramFor } from '../../support/programs'
import { recordReportFor, skippedForPain } from '../../support/reports-in-place'

async function onProgram() {
  const dana = await makeClinician(await makeClinic())
  const patient = await makePatient(dana, { usualPain: 2, timeZone: 'Pacific/Auckland' })
  const revision = await publishProgramFor(dana, patient, undefined, {
    publishedAt: new Date(now().getTime() - 20 * 86_400_000),
  })
  const today = dayAt(now(), patient.timeZone)
  const scope = () => careTeam({ patientId: patient.id })
  return { dana, patient, revision, today, scope }
}

describe('how a patient is getting on', () => {
  it('is told day by day where they live, each planned beside what was reported', async () => {
    const { dana, patient, revision, today, scope } = await onProgram()
    await recordReportFor(patient, revision, {
      performedOn: addDays(today, -1),
      items: [{ pain: 4 }, { ...skippedForPain, comment: 'It pinched.' }],
    })
    const course = await as(dana, async () => courseOf(await scope(), 2))
    expect(course.days).toHaveLength(14)
    expect(course.days.at(-1)).toMatchObject({ on: today, mark: 'open', worstPain: null, done: 0 })
    expect(course.days.at(-2)).toMatchObject({ mark: 'done', worstPain: 4, done: 3 })
    expect(course.days.at(-3)).toMatchObject({ mark: 'silent', worstPain: null, done: 0 })
    expect(course.days.at(-2)?.planned).toBeGreaterThanOrEqual(4)
    const clam = course.movements.find((each) => each.movement === 'clam')
    expect(clam).toMatchObject({ name: 'Clam', skipped: 1, worstPain: null })
    const sixWeeks = await as(dana, async () => courseOf(await scope(), 6))
    expect(sixWeeks.days.filter((each) => each.published.length > 0)).toHaveLength(1)
    expect(sixWeeks.days[0]?.mark).toBe('before')
  })

  it('brings their words, newest first, and those unread from before the weeks shown', async () => {
    const { dana, patient, revision, today, scope } = await onProgram()
    await recordReportFor(patient, revision, {
      performedOn: addDays(today, -19),
      comment: 'Long ago and never read.',
    })
    const read = await recordReportFor(patient, revision, {
      performedOn: today,
      items: [null, { comment: 'Easier on the left.' }],
      comment: 'A good day.',
    })
    const reports = [{ id: read.id, sequence: 1 }]
    await as(dana, () => markSeen({ patientId: patient.id, reports }))
    const words = await as(dana, async () => wordsOf(await scope(), 2))
    expect(words.map(({ isUnread, words: said }) => ({ isUnread, said }))).toEqual([
      {
        isUnread: false,
        said: [
          { about: null, text: 'A good day.' },
          { about: 'Clam', text: 'Easier on the left.' },
        ],
      },
      { isUnread: true, said: [{ about: null, text: 'Long ago and never read.' }] },
    ])
  })

  it('has everything its page needs, also before there is any report', async () => {
    const dana = await makeClinician(await makeClinic())
    const patient = await makePatient(dana)
    await as(dana, async () => {
      const scope = await careTeam({ patientId: patient.id })
      expect(await patientRecord(scope)).toMatchObject({
        name: 'Maria Okafor',
        endedOn: null,
        team: [{ id: dana.id }],
      })
      expect((await colleagues(scope)).map(({ id }) => id)).toEqual([dana.id])
      expect(await standingOf(scope)).toMatchObject({ hasReports: false, unseen: [] })
      expect((await courseOf(scope, 12)).movements).toEqual([])
      expect(await wordsOf(scope, 12)).toEqual([])
      expect(await latestRevisions(scope)).toEqual([])
    })
  })
})

describe('the trail of a record', () => {
  it('says who opened it, a helping at a time and each entry once', async () => {
    const { dana, scope } = await onProgram()
    for (let count = 0; count < 65; count++) await as({ ...dana, signIn: `${count}` }, scope)
    await as(dana, async () => {
      const mine = await scope()
      const first = await recordTrail(mine)
      expect(first.entries).toHaveLength(60)
      expect(first.entries[0]).toMatchObject({ actor: dana.name, words: 'opened the record' })
      const second = await recordTrail(mine, first.before ?? '')
      const ids = [...first.entries, ...second.entries].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeGreaterThanOrEqual(66)
      expect((await recordTrail(mine, 'nonsense')).entries).toHaveLength(60)
    })
  })

  it('answers an odd address like a patient who is not there', async () => {
    const { dana } = await onProgram()
    await expect(as(dana, () => careTeam({ patientId: 'abc' }))).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
