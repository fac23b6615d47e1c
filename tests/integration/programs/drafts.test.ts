import { beforeAll, describe, expect, it } from 'vitest'
import { as } from '@/tests/support/acting'
import { careRecordOf } from '@/tests/support/drafts'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { prescriptionOf, programOf } from '@/tests/support/program-documents'
import { save } from '@/lib/programs/actions'
import type { NewerDraft } from '@/lib/programs/mutations'
import { savedDraft } from '@/lib/programs/queries'

let clinician: TestClinician
let patient: TestPatient

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

const draftTitled = (title: string) => programOf([prescriptionOf()], { title })

const saving = (
  startedFromVersion: number,
  title: string,
  { who = clinician, document = draftTitled(title) } = {},
) => as(who, () => save({ patientId: patient.id, startedFromVersion, document }))

const standing = async () => savedDraft(await careRecordOf(clinician, patient))

describe('a clinician writes a draft', () => {
  beforeAll(async () => {
    patient = await makePatient(clinician)
  })

  it('and there is none before the first save', async () => {
    expect(await standing()).toBeNull()
  })

  it('and each save is the next version', async () => {
    expect(await saving(0, 'First')).toMatchObject({ ok: true, data: { version: 1 } })
    expect(await saving(1, 'Second')).toMatchObject({ ok: true, data: { version: 2 } })
    expect(await standing()).toMatchObject({ version: 2, document: { title: 'Second' } })
  })

  it('and a stale save is refused with the newer text, which stays as it was', async () => {
    const colleague = await makeClinician(patient.clinic, 'owner', 'Lena Brandt')
    await saving(2, 'By Lena', { who: colleague })
    const refused = await saving(2, 'By Dana')
    expect(refused).toMatchObject({ ok: false, code: 'conflict' })
    const newer = (refused as { data: NewerDraft }).data
    expect(newer).toMatchObject({ version: 3, savedBy: 'Lena Brandt' })
    expect(newer.document.title).toBe('By Lena')
    expect((await standing())?.document.title).toBe('By Lena')
  })

  it('and the same text sent again after a lost answer is no conflict', async () => {
    const document = draftTitled('Once')
    expect(await saving(3, '', { document })).toMatchObject({ data: { version: 4 } })
    expect(await saving(3, '', { document })).toMatchObject({ ok: true, data: { version: 4 } })
    expect(await standing()).toMatchObject({ version: 4 })
  })

  it('and text that looks like HTML stays text', async () => {
    const note = '<img src=x onerror="alert(1)"> & <b>slowly</b>'
    const document = programOf([prescriptionOf({ note })])
    await saving(4, '', { document })
    expect((await standing())?.document.phases[0]?.prescriptions[0]?.note).toBe(note)
  })
})

describe('two saves at the same moment', () => {
  it('of a first draft: exactly one wins, and the other gets the text that won', async () => {
    patient = await makePatient(clinician)
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => saving(0, `Try ${index}`)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const won = (await standing())?.document.title
    for (const answer of answers) {
      if (answer.ok) continue
      expect(answer.code).toBe('conflict')
      expect((answer.data as NewerDraft).document.title).toBe(won)
    }
  })

  it('of a draft that stands: exactly one wins', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => saving(1, `Again ${index}`)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await standing()).toMatchObject({ version: 2 })
  })
})

describe('a draft is refused', () => {
  beforeAll(async () => {
    patient = await makePatient(clinician)
  })

  const nothingIsWritten = async () => expect(await standing()).toBeNull()

  it('when it names a movement the library does not have, in words that name it', async () => {
    const document = programOf([prescriptionOf({ movement: 'moon-walk' })])
    const refused = await saving(0, '', { document })
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
    expect((refused as { message: string }).message).toContain('moon-walk')
    await nothingIsWritten()
  })

  it('when it is larger than 256 KB', async () => {
    const document = programOf(
      Array.from({ length: 40 }, () => prescriptionOf({ note: '€'.repeat(600) })),
    )
    const phase = document.phases[0]
    if (!phase) throw new Error('A program has a phase.')
    const option = { movement: 'bridge', reason: '€'.repeat(200) }
    const long = phase.prescriptions.map((each) => ({ ...each, options: Array(8).fill(option) }))
    const refused = await saving(0, '', {
      document: { ...document, phases: [{ ...phase, prescriptions: long }] },
    })
    expect(refused).toMatchObject({ ok: false, code: 'too-large' })
    await nothingIsWritten()
  })

  it.each([
    ['a dose out of bounds', { dose: { sets: 99 } }],
    ['no days at all', { dose: { days: [] } }],
    ['an upper number under the lower', { dose: { repsUpTo: 5 } }],
  ])('for %s', async (_, values) => {
    const document = programOf([prescriptionOf(values)])
    expect(await saving(0, '', { document })).toMatchObject({ ok: false, code: 'invalid' })
    await nothingIsWritten()
  })

  it('for a clinician who does not care for the patient, as if the patient were not there', async () => {
    const stranger = await makeClinician(patient.clinic)
    const elsewhere = await makeClinician(await makeClinic())
    for (const who of [stranger, elsewhere, patient]) {
      const refused = await as(who, () =>
        save({ patientId: patient.id, startedFromVersion: 0, document: draftTitled('') }),
      )
      expect(refused).toMatchObject({ ok: false, code: 'not-found' })
    }
    await nothingIsWritten()
  })
})
