import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
// First, so that its stand-ins are in place before the actions are loaded.
import { as } from '../../support/acting'
import { transaction } from '@/db/connection'
import { caseloadEntries, patients } from '@/db/schema'
import { clinicTeam } from '@/lib/access/grant'
import { askedCaseload } from '@/lib/caseload/input'
import { caseloadPage } from '@/lib/caseload/queries'
import { add, bringIn, end, letGo, restart, saveDetails, saveWords } from '@/lib/patients/actions'
import { makeClinic, makeClinician, makePatient, type TestClinician } from '../../support/people'

const maria = (carer: TestClinician, values: Record<string, unknown> = {}) => ({
  id: uuidv7(),
  name: 'Maria Okafor',
  dateOfBirth: '1958-03-14',
  email: '',
  phone: '',
  timeZone: 'Europe/London',
  whatMatters: 'Gardening without paying for it the day after.',
  goals: [{ id: uuidv7(), text: 'Kneel at the flower bed for ten minutes' }],
  carerId: carer.id,
  isAnother: false,
  ...values,
})

const names = (person: TestClinician, address: Record<string, string> = {}) =>
  as(person, async () => {
    const page = await caseloadPage(await clinicTeam(), askedCaseload(address))
    return page.rows.map((row) => row.name)
  })

const recordOf = (person: TestClinician, id: string) =>
  transaction({ role: 'plumbline_clinician', clinicId: person.clinic.id }, async (tx) => {
    const [row] = await tx
      .select()
      .from(patients)
      .where(and(eq(patients.clinicId, person.clinic.id), eq(patients.id, id)))
    return row
  })

describe('adding a patient', () => {
  it('puts them on the list of whoever adds them, with the reason that there is no program', async () => {
    const dana = await makeClinician(await makeClinic())
    const input = maria(dana)
    expect(await as(dana, () => add(input))).toEqual({ ok: true, data: { id: input.id } })
    expect(await names(dana, { view: 'look' })).toEqual(['Maria Okafor'])
    expect(await recordOf(dana, input.id)).toMatchObject({
      whatMatters: input.whatMatters,
      goals: input.goals,
      email: null,
      createdBy: dana.id,
      version: 1,
    })
  })

  it('adds one patient when the button is pressed twice', async () => {
    const dana = await makeClinician(await makeClinic())
    const input = maria(dana)
    const results = await Promise.all([1, 2].map(() => as(dana, () => add(input))))
    expect(results.every((result) => result.ok)).toBe(true)
    expect(await names(dana)).toEqual(['Maria Okafor'])
  })

  it('an assistant adds for a physiotherapist, and both care for the patient', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const ruth = await makeClinician(clinic, 'assistant', 'Ruth')
    await as(ruth, () => add(maria(dana)))
    expect(await names(dana)).toEqual(['Maria Okafor'])
    expect(await names(ruth)).toEqual(['Maria Okafor'])
  })

  it('says when someone of that name and birthday is here already, marks and case aside', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const tom = await makeClinician(clinic, 'clinician', 'Tom Adeyemi')
    const first = maria(dana, { name: 'Åsa Öberg' })
    await as(dana, () => add(first))
    const second = maria(tom, { name: 'asa  oberg' })
    expect(await as(tom, () => add(second))).toMatchObject({
      ok: false,
      code: 'conflict',
      data: [{ patientId: first.id, name: 'Åsa Öberg', carers: ['Dana Whitlock'] }],
    })
    expect(await names(tom)).toEqual([])
    expect(await as(tom, () => add({ ...second, isAnother: true }))).toMatchObject({ ok: true })
    expect(await as(tom, () => add(maria(tom, { dateOfBirth: '1960-01-01' })))).toMatchObject({
      ok: true,
    })
  })

  it('knows nothing of the patients of another clinic', async () => {
    const dana = await makeClinician(await makeClinic())
    await as(dana, () => add(maria(dana)))
    const sam = await makeClinician(await makeClinic())
    expect(await as(sam, () => add(maria(sam)))).toMatchObject({ ok: true })
  })

  it.each([
    ['name', { name: '  ' }],
    ['name', { name: '12345' }],
    ['dateOfBirth', { dateOfBirth: '2058-03-14' }],
    ['dateOfBirth', { dateOfBirth: '14/3/1958' }],
    ['email', { email: 'a@example.org,b@example.org' }],
    ['timeZone', { timeZone: 'Middle/Earth' }],
    ['carerId', { carerId: uuidv7() }],
  ])('refuses a wrong %s by its field, and adds nothing: %j', async (field, values) => {
    const dana = await makeClinician(await makeClinic())
    const result = await as(dana, () => add(maria(dana, values) as never))
    expect(result).toMatchObject({ ok: false, code: 'invalid' })
    expect(result.ok ? [] : Object.keys(result.fields ?? {})).toEqual([field])
    expect(await names(dana)).toEqual([])
  })

  it('keeps a name that looks like HTML as it is', async () => {
    const dana = await makeClinician(await makeClinic())
    const name = '<img src=x onerror=alert(1)> Smith'
    await as(dana, () => add(maria(dana, { name })))
    expect(await names(dana)).toEqual([name])
  })
})

describe('changing the record', () => {
  it('refuses a stale edit, and hands over what stands, so that both texts are kept', async () => {
    const dana = await makeClinician(await makeClinic())
    const patient = await makePatient(dana)
    const edit = (whatMatters: string, version: number) =>
      as(dana, () => saveWords({ patientId: patient.id, version, whatMatters, goals: [] }))
    expect(await edit('To garden.', 1)).toEqual({ ok: true, data: { version: 2 } })
    expect(await edit('To sleep through.', 1)).toMatchObject({
      ok: false,
      code: 'conflict',
      data: { version: 2, whatMatters: 'To garden.' },
    })
    expect(await edit('To garden and to sleep through.', 2)).toMatchObject({ ok: true })
  })

  it('sorts and finds a patient by a new name', async () => {
    const dana = await makeClinician(await makeClinic())
    const patient = await makePatient(dana, { name: 'Maria Okafor' })
    await makePatient(dana, { name: 'Nora Berg' })
    const result = await as(dana, () =>
      saveDetails({
        patientId: patient.id,
        version: 1,
        name: 'Maria Zimmer',
        dateOfBirth: '1958-03-14',
        email: 'Maria@Example.org',
        phone: '',
        timeZone: 'Pacific/Auckland',
      }),
    )
    expect(result).toMatchObject({ ok: true })
    expect(await names(dana, { sort: 'name' })).toEqual(['Maria Zimmer', 'Nora Berg'])
    expect(await names(dana, { q: 'zim' })).toEqual(['Maria Zimmer'])
    expect(await names(dana, { q: 'okafor' })).toEqual([])
    expect(await recordOf(dana, patient.id)).toMatchObject({ email: 'maria@example.org' })
  })
})

describe('the care team', () => {
  it('a colleague who is brought in has the patient on their list, in the right place', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const tom = await makeClinician(clinic, 'clinician', 'Tom')
    const patient = await makePatient(dana)
    const both = { patientId: patient.id, clinicianId: tom.id }
    expect(await as(dana, () => bringIn(both))).toMatchObject({ ok: true })
    expect(await names(tom, { view: 'look' })).toEqual(['Maria Okafor'])
    expect(await as(tom, () => letGo(both))).toMatchObject({ ok: true })
    expect(await names(tom)).toEqual([])
    expect(await names(tom, { q: 'maria' })).toEqual([])
    expect(await as(tom, () => bringIn(both))).toMatchObject({ ok: false, code: 'not-found' })
    expect(await as(dana, () => bringIn(both))).toMatchObject({ ok: true })
    expect(await names(tom)).toEqual(['Maria Okafor'])
  })

  it('never loses its last member, not even when two leave at once', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const tom = await makeClinician(clinic, 'clinician', 'Tom')
    const patient = await makePatient(dana)
    const leave = (who: TestClinician) =>
      as(dana, () => letGo({ patientId: patient.id, clinicianId: who.id }))
    expect(await leave(dana)).toMatchObject({ ok: false, code: 'conflict' })
    await as(dana, () => bringIn({ patientId: patient.id, clinicianId: tom.id }))
    const results = await Promise.all([leave(dana), leave(tom)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
  })

  it('takes no one from another clinic', async () => {
    const dana = await makeClinician(await makeClinic())
    const patient = await makePatient(dana)
    const stranger = await makeClinician(await makeClinic())
    const result = await as(dana, () =>
      bringIn({ patientId: patient.id, clinicianId: stranger.id }),
    )
    expect(result).toMatchObject({ ok: false, code: 'invalid' })
  })
})

describe('the end of care', () => {
  it('moves the patient off the lists of everyone, and back again', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const patient = await makePatient(dana)
    const patientId = patient.id
    await as(dana, () => end({ patientId }))
    expect(await names(dana)).toEqual([])
    expect(await names(dana, { view: 'ended' })).toEqual(['Maria Okafor'])
    const places = await transaction({ role: 'plumbline_clinician', clinicId: clinic.id }, (tx) =>
      tx
        .select({ status: caseloadEntries.status, rank: caseloadEntries.rank })
        .from(caseloadEntries)
        .where(eq(caseloadEntries.patientId, patientId)),
    )
    expect(places).toEqual([
      { status: 'ended', rank: 0 },
      { status: 'ended', rank: 0 },
    ])
    await as(dana, () => restart({ patientId }))
    expect(await names(dana)).toEqual(['Maria Okafor'])
    expect(await names(dana, { view: 'ended' })).toEqual([])
  })
})
