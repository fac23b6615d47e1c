import { afterEach, describe, expect, test, vi } from 'vitest'
import { as } from '@/tests/support/acting'
import { GET as pdfOfPatient } from '@/app/sheet/[patientId]/[number]/pdf/route'
import { GET as ownPdf } from '@/app/sheet/mine/pdf/route'
import { careTeam, ownRecord } from '@/lib/access/grant'
import { activeAccessLink, accessUrl } from '@/lib/auth/access-links'
import { ownSheet, sheetByNumber } from '@/lib/sheets/queries'
import { makeClinic, makeClinician, makePatient, type TestClinician } from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'

async function published(clinician?: TestClinician) {
  const carer = clinician ?? (await makeClinician(await makeClinic()))
  const patient = await makePatient(carer, { timeZone: 'Pacific/Auckland' })
  await publishProgramFor(carer, patient)
  return { carer, patient }
}

const sheetFor = (patientId: string) => async () => sheetByNumber(await careTeam({ patientId }), 1)

const askPdf = (patientId: string, number = '1') =>
  pdfOfPatient(new Request(`http://localhost:3000/sheet/${patientId}/${number}/pdf`), {
    params: Promise.resolve({ patientId, number }),
  })

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the sheet of a patient', () => {
  test('carries their access link in its code, once there is one', async () => {
    const { carer, patient } = await published()
    const before = await as(carer, sheetFor(patient.id))
    expect(before).toMatchObject({
      hasAccessLink: false,
      portal: { url: 'http://localhost:3000/today', address: 'localhost:3000' },
    })
    const link = await as(carer, async () =>
      activeAccessLink(await careTeam({ patientId: patient.id })),
    )
    const after = await as(carer, sheetFor(patient.id))
    expect(after).toMatchObject({ hasAccessLink: true, portal: { url: accessUrl(link.id) } })
  })

  test('is dated in the patient’s own calendar', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T18:00:00Z'), toFake: ['Date'] })
    const { patient } = await published()
    const { sheet } = await as(patient, async () => ownSheet(await ownRecord()))
    expect(sheet).toMatchObject({ publishedOn: '2026-11-23', usual: { today: '2026-11-23' } })
  })

  test('is there for the patient, without a link in its code', async () => {
    const { carer, patient } = await published()
    await as(carer, async () => activeAccessLink(await careTeam({ patientId: patient.id })))
    const { sheet } = await as(patient, async () => ownSheet(await ownRecord()))
    expect(sheet?.document.patientName).toBe(patient.name)
    expect(sheet?.portal.url).toBe('http://localhost:3000/today')
  })

  test('is not there before anything was published', async () => {
    const carer = await makeClinician(await makeClinic())
    const patient = await makePatient(carer)
    expect((await as(patient, async () => ownSheet(await ownRecord()))).sheet).toBeNull()
    await expect(as(carer, sheetFor(patient.id))).rejects.toMatchObject({ code: 'not-found' })
    expect((await as(patient, () => ownPdf(new Request('http://localhost:3000/')))).status).toBe(
      404,
    )
  })

  test('is not there for a colleague who does not care for them, nor for another clinic', async () => {
    const { carer, patient } = await published()
    const colleague = await makeClinician(carer.clinic)
    const { carer: elsewhere } = await published()
    for (const person of [colleague, elsewhere]) {
      await expect(as(person, sheetFor(patient.id))).rejects.toMatchObject({ code: 'not-found' })
      expect((await as(person, () => askPdf(patient.id))).status).toBe(404)
    }
  })
})

describe('the sheet as a PDF', () => {
  test('is refused to those who are not signed in, and to other patients', async () => {
    const { carer, patient } = await published()
    const { patient: neighbour } = await published(carer)
    expect((await as(null, () => askPdf(patient.id))).status).toBe(401)
    expect((await as(neighbour, () => askPdf(patient.id))).status).toBe(404)
    expect((await as(carer, () => ownPdf(new Request('http://localhost:3000/')))).status).toBe(404)
  })

  test.each([
    ['no-uuid', '1'],
    [null, '0'],
    [null, '2'],
    [null, '1e99'],
    [null, '../1'],
  ])('of patient %s, number %s, is not there', async (patientId, number) => {
    const { carer, patient } = await published()
    const answer = await as(carer, () => askPdf(patientId ?? patient.id, number))
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ ok: false, code: 'not-found' })
  })

  test('without a Chromium says to print from the browser', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/no/such/chromium')
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { carer, patient } = await published()
    const answer = await as(carer, () => askPdf(patient.id))
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({
      message: expect.stringContaining('Use the Print button instead'),
    })
  })
})
