import { describe, expect, it } from 'vitest'
// First, so that its stand-ins are in place before the grants are loaded.
import { as } from '../../support/acting'
import { careTeam, clinicTeam } from '@/lib/access/grant'
import { patientsNamed } from '@/lib/caseload/queries'
import { patientsAtHand } from '@/lib/caseload/recent/queries'
import { bringIn, end, letGo } from '@/lib/patients/actions'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '../../support/people'
import { publishProgramFor } from '../../support/programs'

const opened = (clinician: TestClinician, patient: TestPatient) =>
  as(clinician, () => careTeam({ patientId: patient.id }))

const atHand = (clinician: TestClinician, here: string | null = null) =>
  as(clinician, async () => patientsAtHand(await clinicTeam(), here))

const recentNames = async (clinician: TestClinician) =>
  (await atHand(clinician)).recent.map(({ name }) => name)

describe('the patients at hand', () => {
  it('are those whose records this person opened lately, each once, the latest first', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const ann = await makePatient(dana, { name: 'Ann' })
    const bo = await makePatient(dana, { name: 'Bo' })
    await makePatient(dana, { name: 'Never opened' })
    for (const patient of [ann, bo, ann]) await opened(dana, patient)
    expect(await recentNames(dana)).toEqual(['Bo', 'Ann'])
    expect(await recentNames(await makeClinician(clinic))).toEqual([])
  })

  it('are no longer those who went to a colleague', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const tom = await makeClinician(clinic, 'owner', 'Tom')
    const ann = await makePatient(dana, { name: 'Ann' })
    await opened(dana, ann)
    await as(dana, () => bringIn({ patientId: ann.id, clinicianId: tom.id }))
    await as(tom, () => letGo({ patientId: ann.id, clinicianId: dana.id }))
    expect(await recentNames(dana)).toEqual([])
    expect((await atHand(dana, ann.id)).here).toBeNull()
    expect(await as(dana, async () => patientsNamed(await clinicTeam(), 'ann'))).toEqual([])
  })

  it('say of the patient whose page is open what they were given, and never of a stranger', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const ann = await makePatient(dana, { name: 'Ann' })
    const bo = await makePatient(dana, { name: 'Bo' })
    await publishProgramFor(dana, ann)
    expect((await atHand(dana, ann.id)).here).toMatchObject({ name: 'Ann', published: 1 })
    expect((await atHand(dana, bo.id)).here).toMatchObject({ name: 'Bo', published: null })
    const stranger = await makeClinician(await makeClinic(), 'owner')
    expect((await atHand(stranger, ann.id)).here).toBeNull()
    expect((await atHand(await makeClinician(clinic), ann.id)).here).toBeNull()
  })

  it('include those whose care has ended, and say so', async () => {
    const dana = await makeClinician(await makeClinic())
    const ann = await makePatient(dana, { name: 'Ann' })
    await opened(dana, ann)
    await as(dana, () => end({ patientId: ann.id }))
    expect((await atHand(dana)).recent).toMatchObject([{ name: 'Ann', isEnded: true }])
  })
})
