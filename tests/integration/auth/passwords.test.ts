import { inBrowser, newBrowser, sends, settled } from '../../support/browser'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { createFirstOwner } from '@/db/first-owner'
import { accounts, auditEntries, catalogueVersions, clinics, oneTimeLinks } from '@/db/schema'
import { acceptInvitation, choosePassword, forgetPassword, signIn } from '@/lib/auth/actions'
import { currentSession } from '@/lib/auth/current-session'
import { passwordLinkShown } from '@/lib/auth/set-password'
import { makeAccount, password } from '../../support/accounts'
import { asOwner } from '../../support/owner'
import { makeClinic, makeClinician } from '../../support/people'
import { openPostOffice, textOf } from '../../support/post-office'

const postOffice = await openPostOffice()
process.env.SMTP_URL = postOffice.url
afterAll(() => postOffice.close())

const tokenIn = (text: string) => /\/set-password\/([\w-]{43})/.exec(text)?.[1] ?? ''
const newPassword = 'birch lantern seven rivers'

const clinicianWithAccount = async () => {
  const dana = await makeClinician(await makeClinic())
  return { dana, account: await makeAccount([dana]) }
}

const asksFor = async (email: string) => {
  const before = postOffice.received.length
  const outcome = await sends(newBrowser(), forgetPassword, { email })
  await settled()
  return { outcome, letters: postOffice.received.slice(before) }
}

describe('a forgotten password', () => {
  it('is mended by a letter with a link that works once', async () => {
    const { dana, account } = await clinicianWithAccount()
    const { letters } = await asksFor(account.email)
    expect(letters.map(({ to }) => to)).toEqual([[account.email]])
    const token = tokenIn(textOf(letters[0]!))
    const browser = newBrowser()
    expect(await sends(browser, choosePassword, { token, password: newPassword })).toEqual({
      path: '/caseload',
    })
    expect(await inBrowser(browser, currentSession)).toMatchObject({ actor: { id: dana.id } })
    const again = await sends(newBrowser(), choosePassword, { token, password })
    expect(again).toMatchObject({ refused: 'not-found' })
    const { email } = account
    expect(await sends(newBrowser(), signIn, { email, password })).toMatchObject({
      refused: 'invalid',
    })
    expect(await sends(newBrowser(), signIn, { email, password: newPassword })).toEqual({
      path: '/caseload',
    })
  })

  it('gets the same answer for an address nobody signs in with, and no letter', async () => {
    const { account } = await clinicianWithAccount()
    const known = await asksFor(account.email)
    const unknown = await asksFor('nobody@nowhere.example')
    expect(unknown.outcome).toEqual(known.outcome)
    expect(unknown.letters).toEqual([])
  })

  it('sends no letter to an address that nobody has shown to be theirs', async () => {
    const dana = await makeClinician(await makeClinic())
    const { email } = await makeAccount([dana], { emailConfirmedAt: null })
    expect((await asksFor(email)).letters).toEqual([])
  })

  it('sends few letters, however often someone asks', async () => {
    const { account } = await clinicianWithAccount()
    const rounds = []
    for (let count = 0; count < 5; count++) rounds.push(await asksFor(account.email))
    expect(rounds.flatMap(({ letters }) => letters)).toHaveLength(3)
    expect(rounds[4]?.outcome).toMatchObject({ refused: 'too-many-tries' })
  })

  it('signs every device out when the new one is chosen', async () => {
    const { account } = await clinicianWithAccount()
    const old = newBrowser()
    await sends(old, signIn, { email: account.email, password })
    const { letters } = await asksFor(account.email)
    const token = tokenIn(textOf(letters[0]!))
    await sends(newBrowser(), choosePassword, { token, password: newPassword })
    expect(await inBrowser(old, currentSession)).toBeNull()
  })

  it('is not replaced by an easy one, and the link stays good', async () => {
    const { account } = await clinicianWithAccount()
    const { letters } = await asksFor(account.email)
    const token = tokenIn(textOf(letters[0]!))
    for (const easy of ['short', 'passwordpassword', account.email]) {
      const outcome = await sends(newBrowser(), choosePassword, { token, password: easy })
      expect(outcome).toMatchObject({ refused: 'invalid' })
    }
    expect(await passwordLinkShown(token, new Date())).toMatchObject({ email: account.email })
  })

  it('sets one password when a link is used twice at the same moment', async () => {
    const { account } = await clinicianWithAccount()
    const { letters } = await asksFor(account.email)
    const token = tokenIn(textOf(letters[0]!))
    const outcomes = await Promise.all(
      [newPassword, 'willow candle north bridge'].map((each) =>
        sends(newBrowser(), choosePassword, { token, password: each }),
      ),
    )
    expect(outcomes.filter((each) => 'path' in each)).toHaveLength(1)
  })

  it('is not mended by a link that ran out, or one from elsewhere', async () => {
    const { account } = await clinicianWithAccount()
    const { letters } = await asksFor(account.email)
    const token = tokenIn(textOf(letters[0]!))
    await asOwner((tx) =>
      tx
        .update(oneTimeLinks)
        .set({ expiresAt: new Date() })
        .where(eq(oneTimeLinks.accountId, account.id)),
    )
    for (const each of [token, 'A'.repeat(43), '']) {
      const outcome = await sends(newBrowser(), choosePassword, {
        token: each,
        password: newPassword,
      })
      expect(outcome).toMatchObject({ refused: 'not-found' })
    }
  })
})

describe('the first owner of a clinic', () => {
  const given = (email: string) => ({
    clinicName: 'Riverside Physiotherapy',
    name: 'Ana Sousa',
    email,
    timeZone: 'Europe/Lisbon',
  })

  it('is made from the command line, chooses a password, and is in', async () => {
    const email = `ana-${Date.now()}@riverside.example`
    const { setPasswordUrl } = await createFirstOwner({
      ...given(email.toUpperCase()),
      origin: 'https://plumbline.example',
    })
    expect(setPasswordUrl).toMatch(/^https:\/\/plumbline\.example\/set-password\//)
    const browser = newBrowser()
    const token = tokenIn(setPasswordUrl)
    expect(await sends(browser, choosePassword, { token, password: newPassword })).toEqual({
      path: '/caseload',
    })
    const session = await inBrowser(browser, currentSession)
    expect(session).toMatchObject({
      actor: { name: 'Ana Sousa', role: 'owner' },
      clinicTimeZone: 'Europe/Lisbon',
    })
    const versions = await asOwner((tx) =>
      tx.select().from(catalogueVersions).where(eq(catalogueVersions.clinicId, session!.clinicId)),
    )
    expect(versions).toHaveLength(1)
    const trail = await asOwner((tx) =>
      tx.select().from(auditEntries).where(eq(auditEntries.clinicId, session!.clinicId)),
    )
    expect(trail.map((entry) => entry.event).sort()).toEqual([
      'account.password-set',
      'clinician.invited',
      'sign-in.started',
    ])
  })

  it('is refused when the address has an account, and no clinic is left behind', async () => {
    const { account } = await clinicianWithAccount()
    const before = await asOwner((tx) => tx.$count(clinics))
    await expect(createFirstOwner(given(account.email))).rejects.toThrow(/already has an account/)
    expect(await asOwner((tx) => tx.$count(clinics))).toBe(before)
  })

  it.each([
    ['not-an-address', 'Europe/Lisbon'],
    ['ana@riverside.example', 'Europe/Riverside'],
  ])('is refused with the address %s in the zone %s', async (email, timeZone) => {
    await expect(createFirstOwner({ ...given(email), timeZone })).rejects.toThrow()
    const found = await asOwner((tx) => tx.select().from(accounts).where(eq(accounts.email, email)))
    expect(found).toEqual([])
  })
})

describe('a link that was not made for setting a password', () => {
  it('does not accept an invitation', async () => {
    const { account } = await clinicianWithAccount()
    const { letters } = await asksFor(account.email)
    const token = tokenIn(textOf(letters[0]!))
    const outcome = await sends(newBrowser(), acceptInvitation, { token, password })
    expect(outcome).toMatchObject({ refused: 'not-found' })
  })
})
