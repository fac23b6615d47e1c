import { browserOf, inBrowser, newBrowser, sends } from '../../support/browser'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { auditEntries, clinicians } from '@/db/schema'
import { clinicOwner } from '@/lib/access/grant'
import { acceptInvitation, choosePassword, signIn } from '@/lib/auth/actions'
import { currentSession } from '@/lib/auth/current-session'
import { passwordLinkShown } from '@/lib/auth/set-password'
import { saveClinic } from '@/lib/clinics/actions'
import { clinicSettings } from '@/lib/clinics/queries'
import {
  changeActive,
  changeRole,
  invite,
  renewInvitation,
  saveProfile,
} from '@/lib/clinicians/actions'
import { team } from '@/lib/clinicians/queries'
import { makeAccount, password } from '../../support/accounts'
import { asOwner } from '../../support/owner'
import { makeClinic, makeClinician, makePatient, type TestClinician } from '../../support/people'

const newPassword = 'birch lantern seven rivers'
let count = 0
const newEmail = () => `tom-${Date.now()}-${count++}@harbour.example`
const tokenIn = (url: string) => url.split('/').at(-1) ?? ''

const ownedClinic = async () => {
  const clinic = await makeClinic()
  const dana = await makeClinician(clinic, 'owner')
  const browser = await browserOf(dana)
  const asDana = <T>(run: () => Promise<T>) => inBrowser(browser, run)
  return { clinic, dana, browser, asDana }
}

type Owned = Awaited<ReturnType<typeof ownedClinic>>

const invites = async ({ asDana }: Owned, email: string) => {
  const result = await asDana(() => invite({ name: 'Tom Adeyemi', email, role: 'clinician' }))
  if (!result.ok) throw new Error(result.message)
  return tokenIn(result.data.url)
}

const rowOf = async ({ id }: TestClinician) =>
  (await asOwner((tx) => tx.select().from(clinicians).where(eq(clinicians.id, id))))[0]!

describe('the clinic’s settings', () => {
  const values = {
    name: ' Harbour & Sons <Physio> ',
    address: '1 Quay',
    phone: '+44 1326 555 0142',
    emergencyNumber: '112',
    crisisLine: '116 123',
    timeZone: 'Asia/Kathmandu',
    paperSize: 'letter',
    brandColour: '#FFE14D',
  } as const

  it('are changed by an owner, as they were typed, and written into the trail', async () => {
    const { clinic, asDana } = await ownedClinic()
    expect(await asDana(() => saveClinic(values))).toMatchObject({ ok: true })
    expect(await asDana(async () => clinicSettings(await clinicOwner()))).toEqual({
      ...values,
      name: 'Harbour & Sons <Physio>',
      brandColour: '#ffe14d',
    })
    const trail = await asOwner((tx) =>
      tx.select().from(auditEntries).where(eq(auditEntries.clinicId, clinic.id)),
    )
    expect(trail.map(({ event }) => event)).toEqual(['clinic.changed'])
  })

  it.each([
    ['name', '  '],
    ['timeZone', 'Europe/Falmouth'],
    ['brandColour', 'red; background: url(x)'],
    ['phone', '<script>'],
    ['address', 'x'.repeat(301)],
  ])('refuse %s %j in words', async (field, value) => {
    const { asDana } = await ownedClinic()
    const result = await asDana(() => saveClinic({ ...values, [field]: value }))
    expect(result).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    })
  })
})

describe('inviting a colleague', () => {
  it('gives a link that sets a password once and lets them in with their role', async () => {
    const owned = await ownedClinic()
    const email = newEmail()
    const token = await invites(owned, email)
    const before = await owned.asDana(async () => team(await clinicOwner()))
    expect(before.find((member) => member.email === email)).toMatchObject({ hasJoined: false })
    const browser = newBrowser()
    expect(await sends(browser, choosePassword, { token, password: newPassword })).toEqual({
      path: '/caseload',
    })
    expect(await inBrowser(browser, currentSession)).toMatchObject({
      clinicId: owned.clinic.id,
      actor: { name: 'Tom Adeyemi', role: 'clinician' },
    })
    const again = await sends(newBrowser(), choosePassword, { token, password: newPassword })
    expect(again).toMatchObject({ refused: 'not-found' })
    const after = await owned.asDana(async () => team(await clinicOwner()))
    expect(after.find((member) => member.email === email)).toMatchObject({ hasJoined: true })
  })

  it('does not let the inviter set the password of someone who works elsewhere', async () => {
    const owned = await ownedClinic()
    const elsewhere = await makeClinician(await makeClinic())
    const { email } = await makeAccount([elsewhere])
    const token = await invites(owned, email)
    expect(await passwordLinkShown(token, new Date())).toMatchObject({ needsPassword: true })
    const stolen = await sends(newBrowser(), choosePassword, { token, password: newPassword })
    expect(stolen).toMatchObject({ refused: 'not-found' })
    const wrong = await sends(newBrowser(), acceptInvitation, { token, password: newPassword })
    expect(wrong).toMatchObject({ refused: 'invalid' })
    expect(await sends(newBrowser(), acceptInvitation, { token, password })).toEqual({
      path: '/sign-in/choose',
    })
  })

  it('puts out whoever took the address before without showing it was theirs', async () => {
    const owned = await ownedClinic()
    const squatter = await makePatient(await makeClinician(await makeClinic()))
    const { email } = await makeAccount([squatter], { emailConfirmedAt: null })
    const before = newBrowser()
    await sends(before, signIn, { email, password })
    const token = await invites(owned, email)
    const browser = newBrowser()
    expect(await sends(browser, choosePassword, { token, password: newPassword })).toEqual({
      path: '/caseload',
    })
    expect(await inBrowser(before, currentSession)).toBeNull()
    expect(await sends(newBrowser(), signIn, { email, password })).toMatchObject({
      refused: 'invalid',
    })
    expect(await sends(newBrowser(), signIn, { email, password: newPassword })).toEqual({
      path: '/caseload',
    })
  })

  it('refuses someone who is on the team, also when asked twice at the same moment', async () => {
    const { asDana, clinic } = await ownedClinic()
    const email = newEmail()
    const results = await Promise.all(
      [1, 2, 3].map(() => asDana(() => invite({ name: 'Tom', email, role: 'assistant' }))),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const found = await asOwner((tx) =>
      tx.select().from(clinicians).where(eq(clinicians.clinicId, clinic.id)),
    )
    expect(found).toHaveLength(2)
  })

  it('can be done again when the link was lost, and taken back before it is used', async () => {
    const owned = await ownedClinic()
    const token = await invites(owned, newEmail())
    const members = await owned.asDana(async () => team(await clinicOwner()))
    const clinicianId = members.find(({ isSelf }) => !isSelf)!.id
    const again = await owned.asDana(() => renewInvitation({ clinicianId }))
    if (!again.ok) throw new Error(again.message)
    await owned.asDana(() => changeActive({ clinicianId, isActive: false }))
    for (const each of [token, tokenIn(again.data.url)]) {
      const outcome = await sends(newBrowser(), choosePassword, {
        token: each,
        password: newPassword,
      })
      expect(outcome).toMatchObject({ refused: 'not-found' })
    }
  })
})

describe('looking after the team', () => {
  it('signs a colleague out at once when they are deactivated, on every device', async () => {
    const { clinic, asDana } = await ownedClinic()
    const tom = await makeClinician(clinic)
    const { email } = await makeAccount([tom])
    const [desk, laptop] = [newBrowser(), newBrowser()]
    for (const browser of [desk, laptop]) await sends(browser, signIn, { email, password })
    await asDana(() => changeActive({ clinicianId: tom.id, isActive: false }))
    expect(await inBrowser(desk, currentSession)).toBeNull()
    expect(await inBrowser(laptop, currentSession)).toBeNull()
    expect(await sends(newBrowser(), signIn, { email, password })).toMatchObject({
      refused: 'invalid',
    })
    await asDana(() => changeActive({ clinicianId: tom.id, isActive: true }))
    expect(await inBrowser(desk, currentSession)).toBeNull()
    expect(await sends(newBrowser(), signIn, { email, password })).toEqual({ path: '/caseload' })
  })

  it('changes a role from the colleague’s next request', async () => {
    const { clinic, asDana } = await ownedClinic()
    const tom = await makeClinician(clinic)
    const browser = await browserOf(tom)
    await asDana(() => changeRole({ clinicianId: tom.id, role: 'assistant' }))
    expect(await inBrowser(browser, currentSession)).toMatchObject({ actor: { role: 'assistant' } })
  })

  it('never leaves a clinic without an owner', async () => {
    const { dana, asDana } = await ownedClinic()
    for (const refused of [
      () => changeRole({ clinicianId: dana.id, role: 'clinician' }),
      () => changeActive({ clinicianId: dana.id, isActive: false }),
    ]) {
      expect(await asDana(refused)).toMatchObject({ ok: false, code: 'conflict' })
    }
    expect(await rowOf(dana)).toMatchObject({ role: 'owner', isActive: true })
  })

  it('keeps one owner when two step down at the same moment', async () => {
    const { clinic, dana, browser } = await ownedClinic()
    const ruth = await makeClinician(clinic, 'owner')
    const other = await browserOf(ruth)
    const results = await Promise.all([
      inBrowser(browser, () => changeRole({ clinicianId: dana.id, role: 'clinician' })),
      inBrowser(other, () => changeRole({ clinicianId: ruth.id, role: 'clinician' })),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const owners = [await rowOf(dana), await rowOf(ruth)].filter(({ role }) => role === 'owner')
    expect(owners).toHaveLength(1)
  })

  it('lets everyone change how their own name stands, and nobody else’s', async () => {
    const { clinic, dana } = await ownedClinic()
    const tom = await makeClinician(clinic, 'assistant', 'Tom Adeyemi')
    const browser = await browserOf(tom)
    const to = { name: 'Thomas Adeyemi', credentials: 'BSc' }
    expect(await inBrowser(browser, () => saveProfile(to))).toMatchObject({ ok: true })
    expect(await rowOf(tom)).toMatchObject(to)
    expect(await rowOf(dana)).toMatchObject({ name: 'Dana Whitlock' })
  })
})
