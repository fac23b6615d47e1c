import { browserOf, inBrowser, newBrowser, sends } from '../../support/browser'
import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { accessLinks, auditEntries, patients, signInSessions, throttles } from '@/db/schema'
import { careTeam } from '@/lib/access/grant'
import { accessUrl, activeAccessLink, currentAccessLink } from '@/lib/auth/access-links'
import { endAccess, enter, makeAccessLink, signIn } from '@/lib/auth/actions'
import { currentSession } from '@/lib/auth/current-session'
import { linkShown } from '@/lib/auth/enter'
import { patientAccess } from '@/lib/auth/queries'
import { makeAccount, password } from '../../support/accounts'
import { asOwner } from '../../support/owner'
import { makeClinic, makeClinician, makePatient, type TestPatient } from '../../support/people'

const born = { day: '14', month: '3', year: '1958' }
const notBorn = { ...born, year: '1959' }

const patientWithLink = async () => {
  const dana = await makeClinician(await makeClinic())
  const maria = await makePatient(dana)
  const clinician = await browserOf(dana)
  const asCarer = () => careTeam({ patientId: maria.id })
  const link = await inBrowser(clinician, async () => activeAccessLink(await asCarer()))
  const token = accessUrl(link.id).split('/').at(-1) ?? ''
  return { dana, maria, clinician, asCarer, link, token }
}

const linkRow = async (id: string) =>
  (await asOwner((tx) => tx.select().from(accessLinks).where(eq(accessLinks.id, id))))[0]

const sessionsOf = (patient: TestPatient) =>
  asOwner((tx) => tx.select().from(signInSessions).where(eq(signInSessions.personId, patient.id)))

/** As if the person had waited long enough between tries. */
const afterTheWait = () => asOwner((tx) => tx.delete(throttles))

describe('getting in by link', () => {
  it('takes one date of birth, then asks for worries before anything else, for 30 days on that device', async () => {
    const { maria, token, link } = await patientWithLink()
    const phone = newBrowser()
    expect(await sends(phone, enter, { token, ...born })).toEqual({ path: '/worries?first=1' })
    expect(await inBrowser(phone, currentSession)).toMatchObject({ actor: { id: maria.id } })
    const [session] = await sessionsOf(maria)
    const days = (session!.expiresAt.getTime() - session!.startedAt.getTime()) / 86_400_000
    expect([session!.method, days]).toEqual(['link', 30])
    expect(await linkRow(link.id)).toMatchObject({ wrongTries: 0, lastUsedAt: expect.any(Date) })
    const [patient] = await asOwner((tx) =>
      tx.select().from(patients).where(eq(patients.id, maria.id)),
    )
    expect(patient!.firstSignedInAt).toEqual(session!.startedAt)
  })

  it('forgives how the date is written', async () => {
    const { token } = await patientWithLink()
    const typed = { day: ' 14 ', month: 'March', year: '58' }
    expect(await sends(newBrowser(), enter, { token, ...typed })).toEqual({
      path: '/worries?first=1',
    })
  })

  it('changes nothing when the link is only opened, as messengers do for previews', async () => {
    const { maria, token, link } = await patientWithLink()
    const before = await linkRow(link.id)
    expect(await linkShown(token, new Date())).toMatchObject({ state: 'open' })
    expect(await linkRow(link.id)).toEqual(before)
    expect(await sessionsOf(maria)).toEqual([])
  })

  it('says nothing about the patient before the check', async () => {
    const { token } = await patientWithLink()
    expect(JSON.stringify(await linkShown(token, new Date()))).not.toMatch(/Okafor|1958/)
  })

  it('does not count something that is no date', async () => {
    const { token, link } = await patientWithLink()
    const outcome = await sends(newBrowser(), enter, { token, ...born, day: '31', month: '2' })
    expect(outcome).toMatchObject({ refused: 'invalid' })
    expect(await linkRow(link.id)).toMatchObject({ wrongTries: 0 })
  })

  it('slows wrong dates down, without counting those that did not wait', async () => {
    const { token, link } = await patientWithLink()
    for (let count = 0; count < 4; count++) {
      const outcome = await sends(newBrowser(), enter, { token, ...notBorn })
      expect(outcome).toMatchObject({ refused: 'invalid' })
    }
    for (let count = 0; count < 3; count++) {
      const outcome = await sends(newBrowser(), enter, { token, ...born })
      expect(outcome).toMatchObject({ refused: 'too-many-tries' })
    }
    expect(await linkRow(link.id)).toMatchObject({ wrongTries: 4 })
  })

  it('closes the link after ten wrong dates, and says whom to ring', async () => {
    const { maria, token, clinician, asCarer } = await patientWithLink()
    const outcomes = []
    for (let count = 0; count < 10; count++) {
      outcomes.push(await sends(newBrowser(), enter, { token, ...notBorn }))
      await afterTheWait()
    }
    expect(outcomes[6]).toMatchObject({ message: expect.stringContaining('3 more times') })
    expect(outcomes[9]).toEqual({ path: `/enter/${token}` })
    expect(await linkShown(token, new Date())).toMatchObject({
      state: 'tried-too-often',
      clinicName: 'Harbour Physiotherapy',
      clinicPhone: '01326 555 0142',
    })
    expect(await sends(newBrowser(), enter, { token, ...born })).toEqual({
      path: `/enter/${token}`,
    })
    expect(await sessionsOf(maria)).toEqual([])
    const access = await inBrowser(clinician, async () => patientAccess(await asCarer()))
    expect(access.link?.state).toBe('tried-too-often')
  })

  it('judges no more than ten of many wrong dates sent at the same moment', async () => {
    const { maria, token, link } = await patientWithLink()
    for (let round = 0; round < 4; round++) {
      await Promise.all(
        Array.from({ length: 12 }, () => sends(newBrowser(), enter, { token, ...notBorn })),
      )
      await afterTheWait()
    }
    expect(await linkRow(link.id)).toMatchObject({ wrongTries: 10 })
    const refused = await asOwner((tx) =>
      tx
        .select()
        .from(auditEntries)
        .where(
          and(eq(auditEntries.patientId, maria.id), eq(auditEntries.event, 'sign-in.refused')),
        ),
    )
    expect(refused).toHaveLength(10)
  })

  it.each(['', 'abc', 'A'.repeat(43), `${'A'.repeat(42)}/`])(
    'opens nothing for the token %j',
    async (token) => {
      expect(await linkShown(token, new Date())).toBeNull()
      expect(await sends(newBrowser(), enter, { token, ...born })).toMatchObject({
        refused: 'not-found',
      })
    },
  )

  it('opens nothing for a link that was never made, like one from elsewhere', async () => {
    const token = accessUrl(uuidv7()).split('/').at(-1) ?? ''
    expect(await linkShown(token, new Date())).toBeNull()
  })

  it('does not open after it ran out', async () => {
    const { maria, token, link } = await patientWithLink()
    await asOwner((tx) =>
      tx.update(accessLinks).set({ expiresAt: new Date() }).where(eq(accessLinks.id, link.id)),
    )
    expect(await linkShown(token, new Date())).toMatchObject({ state: 'expired' })
    await sends(newBrowser(), enter, { token, ...born })
    expect(await sessionsOf(maria)).toEqual([])
  })
})

describe('the clinician looks after access', () => {
  it('hands out the same link again while it lasts, even when asked at the same moment', async () => {
    const dana = await makeClinician(await makeClinic())
    const maria = await makePatient(dana)
    const clinician = await browserOf(dana)
    const links = await Promise.all(
      Array.from({ length: 6 }, () =>
        inBrowser(clinician, async () => activeAccessLink(await careTeam({ patientId: maria.id }))),
      ),
    )
    expect(new Set(links.map((link) => link.id)).size).toBe(1)
    const made = await asOwner((tx) =>
      tx
        .select()
        .from(auditEntries)
        .where(
          and(eq(auditEntries.patientId, maria.id), eq(auditEntries.event, 'access-link.made')),
        ),
    )
    expect(made).toHaveLength(1)
  })

  it('hands out a new link when the old one is about to run out', async () => {
    const { clinician, asCarer, link } = await patientWithLink()
    const soon = new Date(Date.now() + 86_400_000)
    await asOwner((tx) =>
      tx.update(accessLinks).set({ expiresAt: soon }).where(eq(accessLinks.id, link.id)),
    )
    const current = await inBrowser(clinician, async () => currentAccessLink(await asCarer()))
    expect(current?.id).toBe(link.id)
    const next = await inBrowser(clinician, async () => activeAccessLink(await asCarer()))
    expect(next.id).not.toBe(link.id)
  })

  it('ends everything at once: the link, every device, and the password', async () => {
    const { maria, clinician, token, asCarer } = await patientWithLink()
    const { email } = await makeAccount([maria])
    const [phone, tablet] = [newBrowser(), newBrowser()]
    await sends(phone, enter, { token, ...born })
    await sends(tablet, signIn, { email, password })
    const result = await inBrowser(clinician, () => endAccess({ patientId: maria.id }))
    expect(result.ok).toBe(true)
    expect(await inBrowser(phone, currentSession)).toBeNull()
    expect(await inBrowser(tablet, currentSession)).toBeNull()
    await sends(newBrowser(), enter, { token, ...born })
    expect(await sends(newBrowser(), signIn, { email, password })).toMatchObject({
      message: 'Your access has ended. Please ask your clinic.',
    })
    const access = await inBrowser(clinician, async () => patientAccess(await asCarer()))
    expect(access).toMatchObject({ link: { state: 'ended' }, devices: [], hasPassword: false })
  })

  it('does not end the access of another patient of the clinic', async () => {
    const { dana, maria, clinician } = await patientWithLink()
    const other = await browserOf(await makePatient(dana, { name: 'Tom Reed' }))
    await inBrowser(clinician, () => endAccess({ patientId: maria.id }))
    expect(await inBrowser(other, currentSession)).not.toBeNull()
  })

  it('opens the page again with a new link', async () => {
    const { maria, clinician } = await patientWithLink()
    await inBrowser(clinician, () => endAccess({ patientId: maria.id }))
    await inBrowser(clinician, () => makeAccessLink({ patientId: maria.id }))
    const link = await inBrowser(clinician, async () =>
      currentAccessLink(await careTeam({ patientId: maria.id })),
    )
    const token = accessUrl(link!.id).split('/').at(-1) ?? ''
    expect(await sends(newBrowser(), enter, { token, ...born })).toMatchObject({
      path: expect.any(String),
    })
  })

  it.each([
    ['someone of another clinic', async () => makeClinician(await makeClinic(), 'owner')],
    ['a colleague who does not care for the patient', null],
    ['the patient', null],
  ] as const)('is not there for %s', async (who, stranger) => {
    const { dana, maria } = await patientWithLink()
    const person = stranger
      ? await stranger()
      : who === 'the patient'
        ? maria
        : await makeClinician(dana.clinic)
    const browser = await browserOf(person)
    for (const act of [endAccess, makeAccessLink]) {
      const result = await inBrowser(browser, () => act({ patientId: maria.id }))
      expect(result).toMatchObject({ ok: false, code: 'not-found' })
    }
  })
})

describe('once care has ended', () => {
  const days = 86_400_000
  const ended = (patient: TestPatient, daysAgo: number) =>
    asOwner((tx) =>
      tx
        .update(patients)
        .set({ endedAt: new Date(Date.now() - daysAgo * days) })
        .where(eq(patients.id, patient.id)),
    )

  it('the patient can still come in and read for 90 days, and is known as someone whose care ended', async () => {
    const { maria, token } = await patientWithLink()
    await ended(maria, 89)
    const phone = newBrowser()
    await sends(phone, enter, { token, ...born })
    expect(await inBrowser(phone, currentSession)).toMatchObject({
      actor: { id: maria.id },
      careEndedAt: expect.any(Date),
    })
  })

  it('after 90 days every way in is closed: the link, the device, and the password', async () => {
    const { maria, token } = await patientWithLink()
    const phone = await browserOf(maria)
    const { email } = await makeAccount([maria])
    await ended(maria, 91)
    expect(await linkShown(token, new Date())).toMatchObject({ state: 'ended' })
    expect(await inBrowser(phone, currentSession)).toBeNull()
    const fresh = newBrowser()
    await sends(fresh, enter, { token, ...born })
    expect(await inBrowser(fresh, currentSession)).toBeNull()
    expect(await sends(newBrowser(), signIn, { email, password })).toMatchObject({
      message: 'Your access has ended. Please ask your clinic.',
    })
  })

  it('taking the patient back into care opens everything again', async () => {
    const { maria } = await patientWithLink()
    const phone = await browserOf(maria)
    await ended(maria, 91)
    await asOwner((tx) =>
      tx.update(patients).set({ endedAt: null }).where(eq(patients.id, maria.id)),
    )
    expect(await inBrowser(phone, currentSession)).toMatchObject({ careEndedAt: null })
  })
})
