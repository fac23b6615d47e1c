import { as } from '@/tests/support/acting'
import { beforeAll, describe, expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { clinicTeam } from '@/lib/access/grant'
import { archive, rename, restore, saveAsTemplate } from '@/lib/templates/actions'
import { templateById, templates } from '@/lib/templates/queries'
import { makeClinic, makeClinician, type TestClinician } from '@/tests/support/people'
import { phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

let clinician: TestClinician

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

const document = programOf(
  [prescriptionOf({ movement: 'bridge', note: 'Slowly' }), prescriptionOf({ movement: 'clam' })],
  { title: 'First weeks after a sore back' },
)

const saved = async (name: string, who = clinician) => {
  const templateId = uuidv7()
  const answer = await as(who, () => saveAsTemplate({ templateId, name, document }))
  return { templateId, answer }
}

const listed = (who: TestClinician, isArchived = false) =>
  as(who, async () => templates(await clinicTeam(), { isArchived }))

const names = async (who: TestClinician, isArchived = false) =>
  (await listed(who, isArchived)).map(({ name }) => name)

describe('a template', () => {
  it('comes back exactly as it was saved', async () => {
    const { templateId } = await saved('Sore back')
    const found = await as(clinician, async () => templateById(await clinicTeam(), templateId))
    expect(found).toMatchObject({ name: 'Sore back', document, isArchived: false })
  })

  it('is one, however often saving it is sent', async () => {
    const templateId = uuidv7()
    const who = await makeClinician(await makeClinic())
    const send = () => as(who, () => saveAsTemplate({ templateId, name: 'Once', document }))
    await Promise.all([send(), send(), send()])
    expect(await names(who)).toEqual(['Once'])
  })

  it('is listed by name with its movements, for the whole team', async () => {
    const who = await makeClinician(await makeClinic())
    await saved('Stairs', who)
    await saved('Knee', who)
    const assistant = await makeClinician(who.clinic, 'assistant')
    const [knee, stairs] = await listed(assistant)
    expect([knee?.name, stairs?.name]).toEqual(['Knee', 'Stairs'])
    expect(knee?.movements.sort()).toEqual(['bridge', 'clam'])
    expect(knee).toMatchObject({ phaseCount: 1, createdBy: 'Dana Whitlock' })
  })

  it('is renamed, archived and brought back', async () => {
    const who = await makeClinician(await makeClinic())
    const { templateId } = await saved('Stair', who)
    await as(who, () => rename({ templateId, name: 'Stairs' }))
    expect(await names(who)).toEqual(['Stairs'])
    await as(who, () => archive({ templateId }))
    expect([await names(who), await names(who, true)]).toEqual([[], ['Stairs']])
    await as(who, () => restore({ templateId }))
    expect([await names(who), await names(who, true)]).toEqual([['Stairs'], []])
  })

  it('needs a name and a program that makes sense', async () => {
    expect(await saved('  ')).toMatchObject({ answer: { ok: false, code: 'invalid' } })
    const broken = { ...document, phases: [phaseOf([])], currentPhaseId: uuidv7() }
    const refused = await as(clinician, () =>
      saveAsTemplate({ templateId: uuidv7(), name: 'Broken', document: broken }),
    )
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('belongs to its clinic, and is changed by those who prescribe', async () => {
    const { templateId } = await saved('Ours')
    const elsewhere = await makeClinician(await makeClinic(), 'owner')
    const assistant = await makeClinician(clinician.clinic, 'assistant')
    for (const who of [elsewhere, assistant, null]) {
      const answers = [
        await as(who, () => rename({ templateId, name: 'Theirs' })),
        await as(who, () => archive({ templateId })),
      ]
      expect(answers.map(({ ok }) => ok)).toEqual([false, false])
    }
    await expect(
      as(elsewhere, async () => templateById(await clinicTeam(), templateId)),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect(await names(clinician)).toContain('Ours')
    expect(await names(elsewhere)).toEqual([])
  })

  it('of another clinic’s id is not overwritten', async () => {
    const { templateId } = await saved('First')
    const elsewhere = await makeClinician(await makeClinic())
    await as(elsewhere, () => saveAsTemplate({ templateId, name: 'Second', document }))
    expect(await names(clinician)).toContain('First')
    expect(await names(elsewhere)).toEqual(['Second'])
  })
})
