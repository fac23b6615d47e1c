import { browserOf, inBrowser, newBrowser, sends, settled } from '../../support/browser'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { accounts } from '@/db/schema'
import { ownRecord } from '@/lib/access/grant'
import {
  addOwnPassword,
  changeClinicianPassword,
  changePatientPassword,
  confirmAddress,
  forgetPassword,
  signIn,
  signOutOtherDevices,
} from '@/lib/auth/actions'
import { currentSession } from '@/lib/auth/current-session'
import { ownSignIn } from '@/lib/auth/own-account'
import { makeAccount, password } from '../../support/accounts'
import { asOwner } from '../../support/owner'
import { makeClinic, makeClinician, makePatient } from '../../support/people'
import { openPostOffice, textOf } from '../../support/post-office'

const postOffice = await openPostOffice()
process.env.SMTP_URL = postOffice.url
afterAll(() => postOffice.close())

const newPassword = 'birch lantern seven rivers'
let count = 0
const newEmail = () => `maria-${Date.now()}-${count++}@home.example`

const patientByLink = async () => {
  const dana = await makeClinician(await makeClinic())
  const maria = await makePatient(dana)
  return { dana, maria, phone: await browserOf(maria) }
}

const lettersTo = (email: string) => postOffice.received.filter(({ to }) => to.includes(email))
const tokenIn = (text: string) => /\/confirm-email\/([\w-]{43})/.exec(text)?.[1] ?? ''

describe('a patient adds a password', () => {
  it('and signs in with it on another device, while the link goes on working', async () => {
    const { maria, phone } = await patientByLink()
    const email = newEmail()
    expect(await sends(phone, addOwnPassword, { email, password })).toMatchObject({
      done: { isAsked: true },
    })
    const tablet = newBrowser()
    expect(await sends(tablet, signIn, { email, password })).toEqual({ path: '/today' })
    expect(await inBrowser(tablet, currentSession)).toMatchObject({ actor: { id: maria.id } })
    expect(await inBrowser(phone, currentSession)).not.toBeNull()
  })

  it('which must not be short or easy to guess', async () => {
    const { phone } = await patientByLink()
    const email = newEmail()
    for (const easy of ['copper kettle', 'mariaokafor123456', 'aaaaaaaaaaaaaaaa']) {
      const outcome = await sends(phone, addOwnPassword, { email, password: easy })
      expect(outcome).toMatchObject({ refused: 'invalid' })
    }
    const found = await asOwner((tx) => tx.select().from(accounts).where(eq(accounts.email, email)))
    expect(found).toEqual([])
  })

  it('and a forgotten one is mended by letter only after the address was confirmed', async () => {
    const { phone } = await patientByLink()
    const email = newEmail()
    await sends(phone, addOwnPassword, { email, password })
    const token = tokenIn(textOf(lettersTo(email)[0]!))
    await sends(newBrowser(), forgetPassword, { email })
    await settled()
    expect(lettersTo(email)).toHaveLength(1)
    expect(await sends(phone, confirmAddress, { token })).toMatchObject({ done: undefined })
    await sends(newBrowser(), forgetPassword, { email })
    await settled()
    expect(lettersTo(email)).toHaveLength(2)
  })

  it('and a stranger who got the letter by a slip of the pen can do nothing with it', async () => {
    const { phone } = await patientByLink()
    const { phone: stranger } = await patientByLink()
    const email = newEmail()
    await sends(phone, addOwnPassword, { email, password })
    const token = tokenIn(textOf(lettersTo(email)[0]!))
    for (const browser of [newBrowser(), stranger]) {
      const outcome = await sends(browser, confirmAddress, { token })
      expect(outcome).toMatchObject({ refused: 'not-found' })
    }
  })

  it('with the e-mail of someone else only if they know that password too', async () => {
    const { dana, maria, phone } = await patientByLink()
    const { email } = await makeAccount([dana])
    const outcome = await sends(phone, addOwnPassword, { email, password: newPassword })
    expect(outcome).toMatchObject({ refused: 'invalid' })
    expect(await sends(newBrowser(), signIn, { email, password: newPassword })).toMatchObject({
      refused: 'invalid',
    })
    expect(await sends(phone, addOwnPassword, { email, password })).toMatchObject({ done: {} })
    expect(await sends(newBrowser(), signIn, { email, password })).toEqual({
      path: '/sign-in/choose',
    })
    expect(maria.clinic.id).toBe(dana.clinic.id)
  })

  it('but two patients of one clinic cannot share an e-mail', async () => {
    const { dana, phone } = await patientByLink()
    const husband = await browserOf(await makePatient(dana, { name: 'Emeka Okafor' }))
    const email = newEmail()
    await sends(phone, addOwnPassword, { email, password })
    expect(await sends(husband, addOwnPassword, { email, password })).toMatchObject({
      refused: 'invalid',
    })
    expect(await sends(newBrowser(), signIn, { email, password })).toEqual({ path: '/today' })
  })

  it('once: after that it is changed, not added', async () => {
    const { phone } = await patientByLink()
    await sends(phone, addOwnPassword, { email: newEmail(), password })
    expect(
      await sends(phone, addOwnPassword, { email: newEmail(), password: newPassword }),
    ).toMatchObject({ refused: 'conflict' })
  })
})

describe('changing one’s own password', () => {
  it.each([
    ['a patient', changePatientPassword],
    ['a clinician', changeClinicianPassword],
  ])('signs %s out everywhere else, and stays signed in here', async (who, change) => {
    const dana = await makeClinician(await makeClinic())
    const person = who === 'a patient' ? await makePatient(dana) : dana
    const { email } = await makeAccount([person])
    const [here, there] = [newBrowser(), newBrowser()]
    for (const browser of [here, there]) await sends(browser, signIn, { email, password })
    const wrong = { currentPassword: 'wrong wrong wrong', password: newPassword }
    expect(await sends(here, change, wrong)).toMatchObject({ refused: 'invalid' })
    expect(await inBrowser(there, currentSession)).not.toBeNull()
    const right = { currentPassword: password, password: newPassword }
    expect(await sends(here, change, right)).toMatchObject({ done: undefined })
    expect(await inBrowser(there, currentSession)).toBeNull()
    expect(await inBrowser(here, currentSession)).not.toBeNull()
    expect(await sends(newBrowser(), signIn, { email, password })).toMatchObject({
      refused: 'invalid',
    })
  })
})

describe('a patient’s devices', () => {
  it('are listed with the one in hand, and the others can be signed out', async () => {
    const { maria, phone } = await patientByLink()
    const tablet = await browserOf(maria)
    const list = async () =>
      (await inBrowser(phone, async () => ownSignIn(await ownRecord(), maria.timeZone))).devices
    expect((await list()).map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true])
    await sends(phone, signOutOtherDevices, {})
    expect(await inBrowser(tablet, currentSession)).toBeNull()
    expect(await list()).toMatchObject([{ isThisOne: true }])
  })
})
