import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { languageFaults, words } from '@/tests/support/plain-language'
import { writtenLines } from '@/tests/support/written-words'

const root = path.join(import.meta.dirname, '../../..')

/** Everything a patient reads: portal, session, sheet, the way in, worries, what holds a plan. */
const faces: readonly [folder: string, files: RegExp][] = [
  ['app/(portal)', /\.tsx$/],
  ['app/(session)', /\.tsx$/],
  ['app/(public)/enter', /\.tsx$/],
  ['app/sheet/mine', /page\.tsx$/],
  ['app/offline', /\.tsx$/],
  ['components/sessions', /\.tsx?$/],
  ['components/relief', /\.tsx?$/],
  ['components/readiness', /\.tsx?$/],
  ['components/worries', /\.tsx?$/],
  ['components/reports', /\.tsx?$/],
  ['components/safety', /\.tsx?$/],
  ['components/programs', /^pause-l.*\.tsx$/],
  ['components/shell', /(portal|session|public|warning).*\.tsx$/],
  ['components/sheets', /\.tsx?$/],
  ['components/screening', /(held|check|sign)-(?!in).*\.tsx?$/],
  ['components/access', /(enter-form|closed-link|spent-link|own-devices|add-password-form)\.tsx$/],
]

/** Read by the clinic, though they stand among the patient's. */
const clinicOnly = [
  'worries-told.tsx',
  'not-now-on-record.tsx',
  'sheet-toolbar.tsx',
  'sheet-held.tsx',
]

const files = faces.flatMap(([folder, wanted]) => {
  const home = path.join(root, folder)
  if (!existsSync(home)) return []
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file) && !clinicOnly.includes(path.basename(file)))
    .map((file) => path.join(home, file))
})

const lines = files.flatMap((file) => writtenLines(file))

/** Grade says little about a label of a few words. */
const WORDS_OF_A_SENTENCE = 6

it('finds the lines of every face', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(lines.length).toBeGreaterThan(250)
})

it.each(lines.map(({ where, line }) => [line, path.relative(root, where)]))(
  '“%s” is plain (%s)',
  (line) => {
    const maxGrade = words(line).length >= WORDS_OF_A_SENTENCE ? 6 : Infinity
    expect(languageFaults(line, { maxGrade, maxWords: 15 })).toEqual([])
  },
)
