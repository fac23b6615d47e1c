/**
 * The house as data: each noun of lib/, and the nouns it may know. `npm run graph` draws it.
 * A noun without a line here fails the build.
 */
export const nouns = {
  references: [],
  clinics: [],
  clinicians: ['clinics'],
  figures: [],
  movements: ['figures', 'references'],
  protection: ['movements', 'caseload', 'programs', 'symptoms'],
  screening: ['attention', 'caseload', 'symptoms'],
  symptoms: [],
  programs: ['figures', 'movements', 'caseload', 'clinics', 'patients', 'protection', 'screening'],
  reports: ['movements', 'programs', 'protection', 'caseload', 'symptoms'],
  sessions: [
    'figures',
    'movements',
    'programs',
    'protection',
    'readiness',
    'references',
    'reports',
    'screening',
    'symptoms',
  ],
  capacity: ['caseload'],
  'check-ins': ['attention', 'caseload'],
  attention: ['capacity', 'check-ins', 'programs', 'protection', 'reports', 'screening'],
  caseload: ['attention', 'patients', 'programs', 'reports'],
  patients: ['caseload', 'movements', 'protection'],
  course: ['caseload', 'programs', 'reports'],
  sheets: ['clinics', 'figures', 'movements', 'programs', 'screening'],
  templates: ['movements', 'programs'],
  'own-picture': [],
  readiness: ['caseload'],
  worries: ['caseload', 'references'],
}

/** What the nouns stand on: who is signed in, what they may do, what is written down, what is sent. */
export const foundations = ['access', 'audit', 'auth', 'mail', 'printing']

const anyNoun = `^lib/(${Object.keys(nouns).join('|')})/`
const reserved = '(input|queries|mutations|actions)\\.ts$'
const foundation = `^lib/(${foundations.join('|')})/`

const strangers = Object.entries(nouns).map(([noun, knows]) => ({
  name: `${noun}-knows-only-its-own`,
  comment: `lib/${noun} may know: ${knows.join(', ') || 'no other noun'}. The map is at the top of this file.`,
  severity: 'error',
  from: { path: `^lib/${noun}/` },
  to: {
    path: anyNoun,
    pathNot: [noun, ...knows].map((known) => `^lib/${known}/`),
  },
}))

const unless = { dependencyTypesNot: ['type-only'] }

/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: unless },
    },
    {
      name: 'only-app-imports-app',
      severity: 'error',
      from: { pathNot: '^(app|tests|\\.next)/' },
      to: { path: '^app/' },
    },
    {
      name: 'pages-never-touch-tables',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^db/', ...unless },
    },
    {
      name: 'components-never-read',
      comment: 'Components are given what they show; they call actions and pure rules.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '(^db/|^lib/[^/]+/(queries|mutations)\\.ts$|^lib/(access|audit)/)', ...unless },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib|db|app)/|^components/(?!ui/)' },
    },
    {
      name: 'pure-rules-stay-pure',
      comment: 'Every file of a noun but input, queries, mutations and actions is a pure rule.',
      severity: 'error',
      from: { path: anyNoun, pathNot: reserved },
      to: {
        path: `(^db/|^app/|^components/|${foundation}|^lib/(env|action)\\.ts$|^lib/[^/]+/(queries|mutations|actions)\\.ts$|^node_modules/(next|react|postgres|drizzle-orm|nodemailer|playwright-core)/|^(node:)?(fs|net|http|https|child_process|os)$)`,
        ...unless,
      },
    },
    {
      name: 'one-door-to-the-database',
      severity: 'error',
      from: {
        pathNot: '^(db|tests|scripts)/|^lib/(auth|access)/|^lib/audit/(change|trail)\\.ts$',
      },
      to: { path: '^db/connection\\.ts$', ...unless },
    },
    {
      name: 'next-auth-behind-one-door',
      severity: 'error',
      from: { pathNot: '^lib/auth/|^tests/' },
      to: { path: '^node_modules/next-auth/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/|^(vitest|playwright)\\.config\\.ts$' },
      to: { path: '^tests/' },
    },
    {
      name: 'mutations-stay-behind-actions',
      severity: 'error',
      from: { path: '^app/.*page\\.tsx$' },
      to: { path: '^lib/[^/]+/mutations\\.ts$', ...unless },
    },
    {
      name: 'no-orphans',
      comment: 'Delete what nothing uses.',
      severity: 'error',
      from: { orphan: true, path: '^(lib|components)/' },
      to: {},
    },
    {
      name: 'every-noun-has-a-line',
      comment: 'Give the new noun a line in the map at the top of this file.',
      severity: 'error',
      from: {},
      to: { path: '^lib/[^/]+/', pathNot: [anyNoun, foundation] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...strangers,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^\\.next|^\\.data' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

export default config
