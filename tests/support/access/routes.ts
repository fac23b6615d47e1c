import type { PolicyName } from './policies'
import { newId, type World } from './people'

export type RouteRow = {
  policy: PolicyName
  path: (world: World) => string
  method?: 'PUT'
  /** Somebody who is signed in elsewhere is sent on; that is not being let in. */
  sendsOn?: boolean
}

const ofPatient =
  (rest: string) =>
  ({ patient }: World): string =>
    `/patients/${patient.id}${rest}`

/** Every page and route handler, by its pattern under `app/`. One without a row fails the test. */
export const routeMatrix: Record<string, RouteRow> = {
  '/': { policy: 'open', path: () => '/', sendsOn: true },
  '/sign-in': { policy: 'open', path: () => '/sign-in', sendsOn: true },
  '/sign-in/choose': { policy: 'open', path: () => '/sign-in/choose', sendsOn: true },
  '/enter/[token]': { policy: 'open', path: () => '/enter/unknown' },
  '/forgot-password': { policy: 'open', path: () => '/forgot-password' },
  '/set-password/[token]': { policy: 'open', path: () => '/set-password/unknown' },
  '/confirm-email/[token]': { policy: 'open', path: () => '/confirm-email/unknown' },
  '/offline': { policy: 'open', path: () => '/offline' },
  '/figures/[file]': { policy: 'open', path: () => `/figures/${'0'.repeat(20)}.svg` },
  '/figures/moving/[file]': {
    policy: 'open',
    path: () => `/figures/moving/${'0'.repeat(20)}.svg`,
  },
  '/api/health': { policy: 'open', path: () => '/api/health' },
  '/api/patients': { policy: 'clinicTeam', path: () => '/api/patients?q=nobody' },
  '/api/library/search': { policy: 'clinicTeam', path: () => '/api/library/search?q=clam' },
  '/api/library/index': { policy: 'clinicTeam', path: () => '/api/library/index' },
  '/api/reports/[reportId]': {
    policy: 'ownRecord',
    method: 'PUT',
    path: () => `/api/reports/${newId()}`,
  },
  '/api/screenings/[screeningId]': {
    policy: 'ownRecord',
    method: 'PUT',
    path: () => `/api/screenings/${newId()}`,
  },
  '/api/standing': { policy: 'ownRecord', path: () => '/api/standing' },
  '/caseload': { policy: 'clinicTeam', path: () => '/caseload' },
  '/library': { policy: 'clinicTeam', path: () => '/library' },
  '/library/[slug]': { policy: 'clinicTeam', path: () => '/library/clam' },
  '/library/new': { policy: 'clinicPrescriber', path: () => '/library/new' },
  '/library/import': { policy: 'clinicPrescriber', path: () => '/library/import' },
  '/library/retired': { policy: 'clinicPrescriber', path: () => '/library/retired' },
  '/library/[slug]/edit': { policy: 'clinicPrescriber', path: () => '/library/clam/edit' },
  '/api/library/[slug]/file': { policy: 'clinicTeam', path: () => '/api/library/clam/file' },
  '/api/templates': { policy: 'clinicTeam', path: () => '/api/templates' },
  '/api/templates/[templateId]': {
    policy: 'unknownThing',
    path: () => `/api/templates/${newId()}`,
  },
  '/templates/[templateId]': { policy: 'unknownThing', path: () => `/templates/${newId()}` },
  '/progress/[reportId]': { policy: 'unknownThing', path: () => `/progress/${newId()}` },
  '/settings/team': { policy: 'clinicOwner', path: () => '/settings/team' },
  '/settings/you': { policy: 'clinicTeam', path: () => '/settings/you' },
  '/patients/[patientId]/details': { policy: 'careTeam', path: ofPatient('/details') },
  '/patients/[patientId]/safety': { policy: 'careTeam', path: ofPatient('/safety') },
  '/patients/[patientId]/record': { policy: 'careTeam', path: ofPatient('/record') },
  '/templates': { policy: 'clinicTeam', path: () => '/templates' },
  '/settings': { policy: 'clinicTeam', path: () => '/settings' },
  '/patients/new': { policy: 'clinicTeam', path: () => '/patients/new' },
  '/patients/[patientId]': { policy: 'careTeam', path: ofPatient('') },
  '/patients/[patientId]/program': { policy: 'careTeam', path: ofPatient('/program') },
  '/patients/[patientId]/program/preview': {
    policy: 'careTeam',
    path: ofPatient('/program/preview'),
  },
  '/patients/[patientId]/program/publish': {
    policy: 'caseRecord',
    path: ofPatient('/program/publish'),
  },
  '/patients/[patientId]/revisions': { policy: 'careTeam', path: ofPatient('/revisions') },
  '/patients/[patientId]/revisions/[number]': {
    policy: 'careTeam',
    path: ofPatient('/revisions/1'),
  },
  '/sheet/[patientId]/[number]': {
    policy: 'careTeam',
    path: ({ patient }) => `/sheet/${patient.id}/1`,
  },
  '/sheet/[patientId]/[number]/pdf': {
    policy: 'careTeam',
    path: ({ patient }) => `/sheet/${patient.id}/1/pdf`,
  },
  '/sheet/mine': { policy: 'ownRecord', path: () => '/sheet/mine' },
  '/sheet/mine/pdf': { policy: 'ownThing', path: () => '/sheet/mine/pdf' },
  '/today': { policy: 'ownRecord', path: () => '/today' },
  '/sessions/[moment]': { policy: 'ownRecord', path: () => '/sessions/kettle' },
  '/progress': { policy: 'ownRecord', path: () => '/progress' },
  '/safe': { policy: 'ownRecord', path: () => '/safe' },
  '/relief': { policy: 'ownRecord', path: () => '/relief' },
  '/check-in': { policy: 'ownRecord', path: () => '/check-in' },
  '/about-me': { policy: 'ownRecord', path: () => '/about-me' },
  '/not-now': { policy: 'ownRecord', path: () => '/not-now' },
  '/worries': { policy: 'ownRecord', path: () => '/worries' },
  '/worries/[number]': { policy: 'ownRecord', path: () => '/worries/1' },
  '/check': { policy: 'ownRecord', path: () => '/check' },
  '/warning-signs': { policy: 'open', path: () => '/warning-signs' },
  '/help': { policy: 'ownRecord', path: () => '/help' },
  '/account': { policy: 'ownRecord', path: () => '/account' },
}

/** Pages that are let in by more than their pattern says: what stands in the address counts too. */
export const addressMatrix: Record<string, RouteRow> = {
  '/library?patient=': {
    policy: 'careTeam',
    path: ({ patient }) => `/library?patient=${patient.id}`,
  },
  '/library/[slug]?patient=': {
    policy: 'careTeam',
    path: ({ patient }) => `/library/clam?patient=${patient.id}`,
  },
}
