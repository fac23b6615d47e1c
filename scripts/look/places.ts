/** Whose eyes a page is seen with. */
export type Viewer = 'nobody' | 'dana' | 'maria' | 'harold'

export type Place = {
  name: string
  path: string
  viewer: Viewer
  /** Kept in docs/screenshots, for the README, at one width. */
  shown?: 'phone' | 'desk'
}

export type Known = { maria: string; harold: string; tomasz: string }

/** Every page worth looking at, in the demo clinic. */
export const places = ({ maria, harold, tomasz }: Known): Place[] => [
  { name: 'sign-in', path: '/sign-in', viewer: 'nobody' },
  { name: 'caseload', path: '/caseload', viewer: 'dana', shown: 'desk' },
  { name: 'patient', path: `/patients/${harold}`, viewer: 'dana', shown: 'desk' },
  { name: 'patient-well', path: `/patients/${maria}`, viewer: 'dana' },
  { name: 'patient-new', path: `/patients/${tomasz}`, viewer: 'dana' },
  { name: 'builder', path: `/patients/${maria}/program`, viewer: 'dana', shown: 'desk' },
  { name: 'builder-empty', path: `/patients/${tomasz}/program`, viewer: 'dana' },
  { name: 'revisions', path: `/patients/${maria}/revisions`, viewer: 'dana' },
  { name: 'revision', path: `/patients/${maria}/revisions/2`, viewer: 'dana' },
  { name: 'library', path: '/library', viewer: 'dana' },
  { name: 'library-search', path: '/library?q=hip+hinge', viewer: 'dana' },
  { name: 'movement', path: '/library/sit-to-stand', viewer: 'dana' },
  { name: 'templates', path: '/templates', viewer: 'dana' },
  { name: 'settings', path: '/settings', viewer: 'dana' },
  { name: 'sheet', path: `/sheet/${maria}/3`, viewer: 'dana', shown: 'desk' },
  { name: 'today', path: '/today', viewer: 'maria', shown: 'phone' },
  { name: 'progress', path: '/progress', viewer: 'maria', shown: 'phone' },
  { name: 'help', path: '/help', viewer: 'maria' },
  { name: 'check-in', path: '/check-in', viewer: 'maria' },
  { name: 'about-me', path: '/about-me', viewer: 'maria' },
  { name: 'not-now', path: '/not-now', viewer: 'maria' },
  { name: 'account', path: '/account', viewer: 'maria' },
  { name: 'session', path: '/sessions/kettle', viewer: 'maria', shown: 'phone' },
  { name: 'today-sore', path: '/today', viewer: 'harold' },
  { name: 'not-found', path: '/patients/nobody', viewer: 'dana' },
]
