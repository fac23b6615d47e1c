import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
// First, so that its stand-ins are in place before the grants are loaded.
import { as } from '../../support/acting'
import { transaction } from '@/db/connection'
import { patients } from '@/db/schema'
import { contextOf } from '@/lib/access/context'
import { clinicTeam } from '@/lib/access/grant'
import { refreshCaseload } from '@/lib/caseload/mutations'
import { askedCaseload } from '@/lib/caseload/input'
import { caseloadPage, patientsNamed } from '@/lib/caseload/queries'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '../../support/people'
import { publishProgramFor } from '../../support/programs'
import { recordReportFor } from '../../support/reports-in-place'

const today = () => dayAt(now(), 'Europe/London')
const soon = () => new Date(now().getTime() + 60_000)

const list = (person: TestClinician, address: Record<string, string> = {}) =>
  as(person, async () => caseloadPage(await clinicTeam(), askedCaseload(address)))

const names = async (person: TestClinician, address: Record<string, string> = {}) =>
  (await list(person, address)).rows.map((row) => row.name)

/** Someone who practised on a day and was given their program long before. */
async function practising(clinician: TestClinician, name: string, performedOn = today()) {
  const patient = await makePatient(clinician, {
    name,
    usualPain: 3,
    createdAt: new Date(now().getTime() - 40 * 86_400_000),
  })
  const revision = await publishProgramFor(clinician, patient, undefined, {
    publishedAt: new Date(now().getTime() - 30 * 86_400_000),
  })
  await recordReportFor(patient, revision, { performedOn, items: [{ pain: 2 }] })
  return { patient, revision }
}

const looked = (clinician: TestClinician, patient: TestPatient) =>
  as(clinician, async () =>
    transaction(contextOf(await clinicTeam()), async (tx) => {
      await tx.update(patients).set({ lookedAt: now() }).where(eq(patients.id, patient.id))
      const { clinic, id } = patient
      await refreshCaseload(tx, { clinicId: clinic.id, patientId: id, today: today() })
    }),
  )

describe('the caseload in the morning', () => {
  it('has on top who needs a look, then whoever has been quiet longest', async () => {
    const dana = await makeClinician(await makeClinic())
    await practising(dana, 'Fine today')
    await practising(dana, 'Fine two days ago', addDays(today(), -2))
    await practising(dana, 'Silent', addDays(today(), -9))
    await makePatient(dana, { name: 'New' })
    const wrote = await practising(dana, 'Wrote')
    await recordReportFor(wrote.patient, wrote.revision, {
      performedOn: today(),
      comment: 'Is it right that my calf feels tight?',
      receivedAt: soon(),
    })
    const sore = await practising(dana, 'Sore')
    await recordReportFor(sore.patient, sore.revision, {
      performedOn: today(),
      items: [{ pain: 8 }],
      receivedAt: soon(),
    })
    expect(await names(dana)).toEqual([
      'Sore',
      'Wrote',
      'New',
      'Silent',
      'Fine two days ago',
      'Fine today',
    ])
    expect(await names(dana, { view: 'look' })).toEqual(['Sore', 'Wrote', 'New', 'Silent'])
    expect(await names(dana, { view: 'silent' })).toEqual(['Silent'])
    expect(await names(dana, { view: 'new' })).toEqual(['New'])
    expect((await list(dana)).counts).toEqual({ look: 4, silent: 1, new: 1 })
  })

  it('says what was done, what hurt and what was written, from the reports', async () => {
    const dana = await makeClinician(await makeClinic())
    const { patient, revision } = await practising(dana, 'Maria Okafor', addDays(today(), -1))
    await recordReportFor(patient, revision, {
      performedOn: addDays(today(), -3),
      items: [{ pain: 4 }, { pain: 5 }],
      comment: 'A bit tight.',
    })
    const [row] = (await list(dana)).rows
    expect(row).toMatchObject({
      name: 'Maria Okafor',
      lastPractisedOn: addDays(today(), -1),
      done: 2,
      planned: 6,
      worstPain: { pain: 5, on: addDays(today(), -3) },
      unreadComments: 1,
      silentDays: 0,
    })
    expect(row?.week.map((each) => each.mark)).toEqual([
      'silent',
      'silent',
      'silent',
      'done',
      'silent',
      'done',
      'open',
    ])
  })

  it('judges every patient by the calendar where they live', async () => {
    const clinic = await makeClinic({ timeZone: 'Europe/London' })
    const dana = await makeClinician(clinic)
    const away = { timeZone: 'Pacific/Auckland' }
    const patient = await makePatient(dana, { name: 'In Auckland', ...away })
    const revision = await publishProgramFor(dana, patient)
    const there = dayAt(now(), 'Pacific/Auckland')
    await recordReportFor(patient, revision, { performedOn: there })
    const [row] = (await list(dana)).rows
    expect(row).toMatchObject({ today: there, lastPractisedOn: there })
    expect(row?.week.at(-1)).toEqual({ on: there, isPlanned: true, mark: 'done' })
  })

  it('lets go of the silent once someone has looked, for as long as silence takes', async () => {
    const dana = await makeClinician(await makeClinic())
    const { patient } = await practising(dana, 'Silent', addDays(today(), -9))
    await looked(dana, patient)
    expect(await names(dana, { view: 'look' })).toEqual([])
    expect(await names(dana)).toEqual(['Silent'])
  })
})

describe('pages', () => {
  it('show everyone once, in one order, however long the list', async () => {
    const dana = await makeClinician(await makeClinic())
    const many = Array.from(
      { length: 57 },
      (_, index) => `Patient ${String(index).padStart(2, '0')}`,
    )
    for (const name of many) await makePatient(dana, { name })
    for (const [index, name] of ['Ann', 'Bo', 'Cy'].entries()) {
      await practising(dana, name, addDays(today(), -index))
    }
    for (const sort of ['look', 'name', 'recent', 'longest']) {
      const first = await list(dana, { sort })
      expect(first.rows).toHaveLength(50)
      const second = await list(dana, { sort, after: first.next ?? '' })
      expect(second.next).toBeNull()
      const seen = [...first.rows, ...second.rows].map((row) => row.name)
      expect(seen.toSorted()).toEqual([...many, 'Ann', 'Bo', 'Cy'].toSorted())
    }
    expect((await names(dana, { sort: 'recent' })).slice(0, 3)).toEqual(['Ann', 'Bo', 'Cy'])
    expect((await names(dana, { sort: 'longest' })).slice(0, 3)).toEqual(['Cy', 'Bo', 'Ann'])
    expect((await names(dana, { sort: 'name' }))[0]).toBe('Ann')
  })

  it('begin at the top when the address makes no sense', async () => {
    const dana = await makeClinician(await makeClinic())
    await makePatient(dana, { name: 'Ann' })
    for (const after of ['nonsense', btoa('["pressing",1]'), btoa('["by-name","a","b"]')]) {
      expect(await names(dana, { after, view: 'odd', sort: 'odd' })).toEqual(['Ann'])
    }
  })
})

describe('whose patients', () => {
  it('are one’s own; an owner may look at the whole clinic, an assistant may not', async () => {
    const clinic = await makeClinic()
    const owner = await makeClinician(clinic, 'owner', 'Olive')
    const dana = await makeClinician(clinic)
    const ruth = await makeClinician(clinic, 'assistant', 'Ruth')
    await makePatient(dana, { name: 'Of Dana' })
    await makePatient(owner, { name: 'Of Olive' })
    const stranger = await makeClinician(await makeClinic(), 'owner')
    await makePatient(stranger, { name: 'Of another clinic' })
    expect(await names(dana)).toEqual(['Of Dana'])
    expect(await names(owner)).toEqual(['Of Olive'])
    expect((await names(owner, { whose: 'clinic' })).toSorted()).toEqual(['Of Dana', 'Of Olive'])
    expect(await names(dana, { whose: 'clinic' })).toEqual(['Of Dana'])
    expect(await names(ruth, { whose: 'clinic' })).toEqual([])
  })

  it('are found by the beginning of any part of their name, and by nothing of others', async () => {
    const clinic = await makeClinic()
    const owner = await makeClinician(clinic, 'owner', 'Olive')
    const dana = await makeClinician(clinic)
    await makePatient(dana, { name: 'Anna-Maria van der Berg' })
    await makePatient(dana, { name: 'Åsa Lindqvist' })
    await makePatient(owner, { name: 'Annabel Rhodes' })
    expect(await names(dana, { q: 'ann' })).toEqual(['Anna-Maria van der Berg'])
    expect(await names(dana, { q: 'berg mar' })).toEqual(['Anna-Maria van der Berg'])
    expect(await names(dana, { q: 'asa' })).toEqual(['Åsa Lindqvist'])
    expect(await names(dana, { q: '%' })).toEqual([])
    expect(await names(dana, { q: 'erg' })).toEqual([])
    const found = await as(owner, async () => patientsNamed(await clinicTeam(), 'ann'))
    expect(found.map((each) => each.name)).toEqual(['Anna-Maria van der Berg', 'Annabel Rhodes'])
  })
})
