import type { Role } from '@/lib/access/scope'
import type { PatientHere } from '@/lib/caseload/recent/queries'

/** Somewhere to go, or something to begin; `also` are other words that find it. */
export type Way = { href: string; label: string; also?: string }

const pages: Way[] = [
  { href: '/caseload', label: 'Caseload', also: 'patients home list' },
  { href: '/caseload?view=look', label: 'Patients who need a look', also: 'attention pain' },
  { href: '/caseload?view=silent', label: 'Silent patients', also: 'quiet' },
  { href: '/caseload?view=new', label: 'Patients not started', also: 'new' },
  { href: '/caseload?view=ended', label: 'Patients whose care has ended', also: 'discharged' },
  { href: '/library', label: 'Library', also: 'movements exercises' },
  { href: '/templates', label: 'Templates', also: 'programs' },
  { href: '/settings/you', label: 'Your own settings', also: 'password devices profile' },
]

const ownersPages: Way[] = [
  { href: '/settings', label: 'Clinic settings', also: 'address brand phone' },
  { href: '/settings/team', label: 'Team', also: 'colleagues invite clinicians settings' },
]

const prescribersPages: Way[] = [
  { href: '/library/retired', label: 'Retired movements', also: 'library' },
]

const everyonesActs: Way[] = [{ href: '/patients/new', label: 'Add a patient', also: 'new invite' }]

const prescribersActs: Way[] = [
  { href: '/library/new', label: 'New movement', also: 'add library exercise' },
  { href: '/library/import', label: 'Open a movement file', also: 'import library' },
]

/** The pages of the dashboard, for someone in this role. */
export const pagesFor = (role: Role): Way[] => [
  ...pages,
  ...(role === 'assistant' ? [] : prescribersPages),
  ...(role === 'owner' ? ownersPages : []),
]

/** What someone in this role can begin from anywhere. */
export const actsFor = (role: Role): Way[] => [
  ...everyonesActs,
  ...(role === 'assistant' ? [] : prescribersActs),
]

/** The ways from the record of the patient whose page is open. */
export const waysFrom = ({ id, published }: PatientHere): Way[] => [
  { href: `/patients/${id}/program`, label: 'Open the program', also: 'builder edit' },
  { href: `/patients/${id}`, label: 'How it is going', also: 'record reports overview' },
  ...(published === null
    ? []
    : [
        { href: `/sheet/${id}/${published}`, label: 'Print the sheet', also: 'paper pdf' },
        { href: `/patients/${id}/program/preview`, label: 'Preview as the patient sees it' },
        { href: `/patients/${id}/revisions`, label: 'History of the program', also: 'revisions' },
      ]),
  { href: `/patients/${id}/details`, label: 'Edit details', also: 'phone e-mail birth' },
]

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether every word typed is the beginning of a word of the text. */
export function isFoundBy(typed: string, text: string): boolean {
  const words = wordsOf(text)
  return wordsOf(typed).every((word) => words.some((each) => each.startsWith(word)))
}

/** The ways that what was typed finds; all of them when nothing was. */
export const waysFound = (ways: readonly Way[], typed: string): Way[] =>
  ways.filter(({ label, also = '' }) => isFoundBy(typed, `${label} ${also}`))
