import { expect, type Page } from '@playwright/test'
import type { Demo } from './demo'

export type Viewer = 'nobody' | 'owner' | 'newcomer' | 'maria' | 'harold' | 'tomasz'

/** A page or one of its states, seen by someone. */
export type Sight = {
  as: Viewer
  path: (demo: Demo) => string
  /** What to do to get there once the page is open. */
  until?: (page: Page) => Promise<unknown>
}

const seen =
  (as: Viewer) =>
  (path: string | ((demo: Demo) => string), until?: Sight['until']): Sight => ({
    as,
    path: typeof path === 'string' ? () => path : path,
    until,
  })

const nobody = seen('nobody')
const owner = seen('owner')
const newcomer = seen('newcomer')
const maria = seen('maria')
const harold = seen('harold')
const tomasz = seen('tomasz')

/** Presses something until what it opens is there: the first press may come before the script. */
const opens = (button: string | RegExp, role: 'dialog' | 'menu') => async (page: Page) => {
  const opened = page.getByRole(role)
  await expect(async () => {
    if (!(await opened.isVisible()))
      await page.getByRole('button', { name: button }).first().click({ timeout: 2000 })
    await expect(opened).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 20_000 })
}

const key = (press: string, role: 'dialog' | 'menu') => async (page: Page) => {
  const opened = page.getByRole(role)
  await expect(async () => {
    if (!(await opened.isVisible())) await page.locator('main').press(press, { timeout: 2000 })
    await expect(opened).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 20_000 })
}

/** A screen of the session, by what it is called there. */
const session = (hash: string, words: RegExp) =>
  maria(`/sessions/kettle#${hash}`, (page) =>
    expect(page.getByRole('heading', { level: 1 })).toHaveText(words),
  )

/** Addresses of the pages that patients see. */
export const patientsPages =
  /^\/(today|relief|worries|not-now|about-me|safe|check-in|check|warning-signs|progress|help|account|sessions|enter|offline|sheet\/mine)/

/** What every page of the app looks like, by its place under `app/`; one without a row fails. */
export const sights: Record<string, Sight[]> = {
  '/': [owner('/')],
  '/sign-in': [nobody('/sign-in'), nobody('/sign-in?left=1')],
  '/sign-in/choose': [nobody('/sign-in/choose')],
  '/enter/[token]': [
    nobody(({ link }) => link),
    nobody(
      ({ link }) => link,
      async (page) => {
        await page.getByLabel('Day').fill('31')
        await page.getByLabel('Month').fill('2')
        await page.getByLabel('Year').fill('1950')
        await page.getByRole('button', { name: 'Open my page' }).click()
      },
    ),
    nobody('/enter/unknown'),
    nobody(({ oldLink }) => oldLink),
  ],
  '/forgot-password': [nobody('/forgot-password')],
  '/set-password/[token]': [
    nobody(({ passwordLink }) => passwordLink),
    nobody('/set-password/unknown'),
  ],
  '/confirm-email/[token]': [
    owner(({ confirmLink }) => confirmLink),
    maria('/confirm-email/unknown'),
  ],
  '/offline': [nobody('/offline')],

  '/caseload': [
    owner('/caseload'),
    owner('/caseload?view=silent'),
    owner('/caseload?q=zzz'),
    owner('/caseload', key('Control+k', 'dialog')),
    owner('/caseload', key('?', 'dialog')),
    newcomer('/caseload'),
    newcomer('/caseload?view=look'),
  ],
  '/patients/new': [
    owner('/patients/new'),
    owner('/patients/new', (page) => page.getByRole('button', { name: /^Add/ }).last().click()),
  ],
  '/patients/[patientId]': [
    owner(({ harold }) => `/patients/${harold.id}`),
    owner(({ tomasz }) => `/patients/${tomasz.id}`),
    owner(
      ({ maria }) => `/patients/${maria.id}`,
      (page) => page.getByRole('button', { name: 'End all access…' }).click(),
    ),
  ],
  '/patients/[patientId]/details': [owner(({ maria }) => `/patients/${maria.id}/details`)],
  '/patients/[patientId]/record': [owner(({ maria }) => `/patients/${maria.id}/record`)],
  '/patients/[patientId]/safety': [owner(({ maria }) => `/patients/${maria.id}/safety`)],
  '/patients/[patientId]/program': [
    owner(({ maria }) => `/patients/${maria.id}/program`),
    owner(({ tomasz }) => `/patients/${tomasz.id}/program`),
    owner(({ maria }) => `/patients/${maria.id}/program`, opens(/^Templates/, 'dialog')),
    owner(({ maria }) => `/patients/${maria.id}/program`, opens(/^More for/, 'menu')),
    owner(({ maria }) => `/patients/${maria.id}/program`, key('?', 'dialog')),
  ],
  '/patients/[patientId]/program/preview': [
    owner(({ maria }) => `/patients/${maria.id}/program/preview`),
    owner(({ maria }) => `/patients/${maria.id}/program`, opens(/^Preview/, 'dialog')),
  ],
  '/patients/[patientId]/program/publish': [
    owner(({ maria }) => `/patients/${maria.id}/program/publish`),
    owner(({ maria }) => `/patients/${maria.id}/program`, opens(/^Publish to/, 'dialog')),
  ],
  '/patients/[patientId]/revisions': [owner(({ maria }) => `/patients/${maria.id}/revisions`)],
  '/patients/[patientId]/revisions/[number]': [
    owner(({ maria }) => `/patients/${maria.id}/revisions/2`),
  ],
  '/library': [owner('/library'), owner('/library?q=zzzz'), owner('/library?goal=posture&q=chair')],
  '/library/[slug]': [
    owner('/library/sit-to-stand'),
    owner('/library/sit-to-stand', opens('Review and sign', 'dialog')),
    owner(({ retired }) => `/library/${retired}`),
  ],
  '/library/[slug]/edit': [owner('/library/clam/edit')],
  '/library/new': [
    owner('/library/new'),
    owner('/library/new', (page) => page.locator('form button[type=submit]').last().click()),
  ],
  '/library/import': [owner('/library/import')],
  '/library/retired': [owner('/library/retired'), newcomer('/library/retired')],
  '/templates': [owner('/templates'), newcomer('/templates')],
  '/templates/[templateId]': [owner(({ templateId }) => `/templates/${templateId}`)],
  '/settings': [owner('/settings')],
  '/settings/team': [owner('/settings/team')],
  '/settings/you': [owner('/settings/you')],

  '/sheet/[patientId]/[number]': [owner(({ maria }) => `/sheet/${maria.id}/3`)],
  '/sheet/mine': [maria('/sheet/mine'), tomasz('/sheet/mine')],

  '/today': [maria('/today'), harold('/today'), tomasz('/today')],
  '/check-in': [maria('/check-in')],
  '/about-me': [maria('/about-me')],
  '/not-now': [maria('/not-now')],
  '/worries': [maria('/worries')],
  '/worries/[number]': [maria('/worries/1')],
  '/relief': [maria('/relief'), tomasz('/relief')],
  '/safe': [maria('/safe'), harold('/safe')],
  '/check': [maria('/check'), tomasz('/check')],
  '/warning-signs': [
    maria('/warning-signs'),
    nobody('/warning-signs'),
    nobody('/warning-signs', (page) =>
      page.getByRole('button', { name: /between your legs/ }).click(),
    ),
  ],
  '/progress': [maria('/progress'), tomasz('/progress')],
  '/progress/[reportId]': [maria(({ reportId }) => `/progress/${reportId}`)],
  '/help': [maria('/help'), tomasz('/help')],
  '/account': [maria('/account'), tomasz('/account')],
  '/sessions/[moment]': [
    session('1', /./),
    session('1-part', /./),
    session('1-not', /./),
    session('1-hurts', /./),
    session('1-ways', /./),
    session('1-follow', /./),
    session('end', /./),
    maria('/sessions/kettle#1', (page) =>
      page.getByRole('button', { name: 'Done', exact: true }).click({ timeout: 5000 }),
    ),
    harold('/sessions/nowhere'),
  ],
}

/** Pages that stand for what is not there, and for what broke. */
export const otherSights: Record<string, Sight> = {
  'not found, signed in': owner('/patients/nobody'),
  'not found, a patient': maria('/library'),
  broken: owner(({ tomasz }) => `/patients/${tomasz.id}/program?broken`),
}
