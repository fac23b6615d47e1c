import { inBrowser, newBrowser, sends } from '../../support/browser'
import { and, eq } from 'drizzle-orm'
import type * as argon2 from '@node-rs/argon2'
import { verify } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { auditEntries, clinicians, signInSessions } from '@/db/schema'
import { chooseClinic, signIn, signOut } from '@/lib/auth/actions'
import { currentSession } from '@/lib/auth/current-session'
import { makeAccount, password } from '../../support/accounts'
import { asOwner } from '../../support/owner'
import { makeClinic, makeClinician, makePatient, type TestClinician } from '../../support/people'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>()
  return { ...real, verify: vi.fn(real.verify) }
})

const clinicianWithAccount = async () => {
  const clinic = await makeClinic()
  const dana = await makeClinician(clinic)
  return { clinic, dana, account: await makeAccount([dana]) }
}

const eventsOf = async (clinicId: string) =>
  asOwner((tx) => tx.select().from(auditEntries).where(eq(auditEntries.clinicId, clinicId)))

const isSignedInAs = async (browser: ReturnType<typeof newBrowser>, person: TestClinician) =>
  (await inBrowser(browser, currentSession))?.actor.id === person.id

describe('signing in with e-mail and password', () => {
  it('lets a clinician in, back to the page they came from', async () => {
    const { clinic, dana, account } = await clinicianWithAccount()
    const browser = newBrowser()
    const outcome = await sends(browser, signIn, {
      email: account.email.toUpperCase(),
      password,
      next: '/library?goal=posture',
    })
    expect(outcome).toEqual({ path: '/library?goal=posture' })
    expect(await isSignedInAs(browser, dana)).toBe(true)
    expect((await eventsOf(clinic.id)).map((entry) => entry.event)).toEqual(['sign-in.started'])
  })

  it('lets a patient who added a password in, to their own pages only', async () => {
    const patient = await makePatient(await makeClinician(await makeClinic()))
    const { email } = await makeAccount([patient])
    const outcome = await sends(newBrowser(), signIn, { email, password, next: '/caseload' })
    expect(outcome).toEqual({ path: '/today' })
  })

  it('gives an unknown address, a wrong password and no password the same answer', async () => {
    const { account } = await clinicianWithAccount()
    const invited = await makeAccount([], { passwordHash: null })
    const wrong = { password: 'wrong wrong wrong' }
    const answers = await Promise.all(
      [account.email, 'nobody@nowhere.example', invited.email].map((email) =>
        sends(newBrowser(), signIn, { email, ...wrong }),
      ),
    )
    expect(answers[0]).toMatchObject({ refused: 'invalid' })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  it('works as hard for an unknown address as for a known one, so that time tells nothing', async () => {
    const { account } = await clinicianWithAccount()
    const invited = await makeAccount([], { passwordHash: null })
    for (const email of [account.email, invited.email, `nobody-${Date.now()}@nowhere.example`]) {
      vi.mocked(verify).mockClear()
      await sends(newBrowser(), signIn, { email, password: 'wrong wrong wrong' })
      expect(verify).toHaveBeenCalledTimes(1)
      expect(vi.mocked(verify).mock.calls[0]?.[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    }
  })

  it('refuses a list of addresses', async () => {
    const { account } = await clinicianWithAccount()
    const outcome = await sends(newBrowser(), signIn, {
      email: `${account.email},mallory@elsewhere.example`,
      password,
    })
    expect(outcome).toMatchObject({ refused: 'invalid' })
  })

  it('writes a wrong password into the trail of the clinic', async () => {
    const { clinic, dana, account } = await clinicianWithAccount()
    await sends(newBrowser(), signIn, { email: account.email, password: 'wrong wrong wrong' })
    expect(await eventsOf(clinic.id)).toMatchObject([
      { event: 'sign-in.refused', actorKind: 'system', subjectId: dana.id },
    ])
  })

  it('makes strangers wait after five wrong tries, also with the right password', async () => {
    const { account } = await clinicianWithAccount()
    for (let count = 0; count < 5; count++) {
      const outcome = await sends(newBrowser(), signIn, {
        email: account.email,
        password: 'wrong wrong wrong',
      })
      expect(outcome).toMatchObject({ refused: 'invalid' })
    }
    const outcome = await sends(newBrowser(), signIn, { email: account.email, password })
    expect(outcome).toMatchObject({ refused: 'too-many-tries' })
    expect(JSON.stringify(outcome)).toMatch(/wait \d+ seconds/)
  })

  it('lets no more than five of many tries at the same moment through', async () => {
    const { account } = await clinicianWithAccount()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        sends(newBrowser(), signIn, { email: account.email, password: 'wrong wrong wrong' }),
      ),
    )
    const judged = outcomes.filter((each) => 'refused' in each && each.refused === 'invalid')
    expect(judged).toHaveLength(5)
  })

  it('does not let strangers keep someone out of a browser that was used before', async () => {
    const { account } = await clinicianWithAccount()
    const own = newBrowser()
    await sends(own, signIn, { email: account.email, password })
    for (let count = 0; count < 6; count++) {
      await sends(newBrowser(), signIn, { email: account.email, password: 'wrong wrong wrong' })
    }
    expect(await sends(own, signIn, { email: account.email, password })).toEqual({
      path: '/caseload',
    })
  })

  it('asks someone who works in two clinics where to go', async () => {
    const [first, second] = [await makeClinic(), await makeClinic()]
    const [there, here] = [await makeClinician(first), await makeClinician(second)]
    const { email } = await makeAccount([there, here])
    const browser = newBrowser()
    expect(await sends(browser, signIn, { email, password })).toEqual({ path: '/sign-in/choose' })
    expect(await inBrowser(browser, currentSession)).toBeNull()
    const elsewhere = await makeClinic()
    const foreign = await sends(browser, chooseClinic, { place: `clinician ${elsewhere.id}` })
    expect(foreign).toMatchObject({ refused: 'not-found' })
    const outcome = await sends(browser, chooseClinic, { place: `clinician ${second.id}` })
    expect(outcome).toEqual({ path: '/caseload' })
    expect(await isSignedInAs(browser, here)).toBe(true)
  })

  it('does not let anyone choose a clinic without having given a password', async () => {
    const clinic = await makeClinic()
    const outcome = await sends(newBrowser(), chooseClinic, { place: `clinician ${clinic.id}` })
    expect(outcome).toMatchObject({ refused: 'not-signed-in' })
  })

  it('does not let a colleague in who was deactivated', async () => {
    const { clinic, dana, account } = await clinicianWithAccount()
    await asOwner((tx) =>
      tx
        .update(clinicians)
        .set({ isActive: false })
        .where(and(eq(clinicians.clinicId, clinic.id), eq(clinicians.id, dana.id))),
    )
    const outcome = await sends(newBrowser(), signIn, { email: account.email, password })
    expect(outcome).toMatchObject({ refused: 'invalid' })
  })
})

describe('a sign-in session', () => {
  const signedIn = async () => {
    const made = await clinicianWithAccount()
    const browser = newBrowser()
    await sends(browser, signIn, { email: made.account.email, password })
    return { ...made, browser }
  }

  it('ends for good when the person signs out, even for a copy of the cookie', async () => {
    const { clinic, dana, browser } = await signedIn()
    const thief = newBrowser()
    thief.cookies = new Map(browser.cookies)
    expect(await isSignedInAs(thief, dana)).toBe(true)
    expect(await sends(browser, signOut, {})).toEqual({ path: '/sign-in?left=1' })
    expect(await inBrowser(thief, currentSession)).toBeNull()
    const events = (await eventsOf(clinic.id)).map((entry) => entry.event)
    expect(events.sort()).toEqual(['sign-in.ended', 'sign-in.started'])
  })

  it('is another one after signing in again, and the one before has ended', async () => {
    const { account, browser } = await signedIn()
    const before = newBrowser()
    before.cookies = new Map(browser.cookies)
    await sends(browser, signIn, { email: account.email, password })
    expect(await inBrowser(before, currentSession)).toBeNull()
    expect(await inBrowser(browser, currentSession)).not.toBeNull()
  })

  it('ends on the next request when someone ends it in the database', async () => {
    const { clinic, browser } = await signedIn()
    await asOwner((tx) =>
      tx
        .update(signInSessions)
        .set({ endedAt: new Date() })
        .where(eq(signInSessions.clinicId, clinic.id)),
    )
    expect(await inBrowser(browser, currentSession)).toBeNull()
  })

  it.each([
    ['30 minutes without a request', { lastSeenAt: new Date(Date.now() - 31 * 60_000) }],
    ['its last hour has come', { expiresAt: new Date(Date.now() - 1000) }],
  ])('of a clinician ends after %s', async (_, values) => {
    const { clinic, browser } = await signedIn()
    await asOwner((tx) =>
      tx.update(signInSessions).set(values).where(eq(signInSessions.clinicId, clinic.id)),
    )
    expect(await inBrowser(browser, currentSession)).toBeNull()
  })

  it('is not started by a cookie that this server did not seal', async () => {
    const { browser } = await signedIn()
    const forger = newBrowser()
    for (const [name, value] of browser.cookies) {
      forger.cookies.set(name, value.slice(0, -4) + 'AAAA')
    }
    expect(await inBrowser(forger, currentSession)).toBeNull()
  })
})
