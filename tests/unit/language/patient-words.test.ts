import path from 'node:path'
import { expect, it } from 'vitest'
import { patientFaces } from '@/tests/support/patient-faces'
import { languageFaults, words } from '@/tests/support/plain-language'
import { writtenLines } from '@/tests/support/written-words'

const root = path.join(import.meta.dirname, '../../..')

/**
 * Files that patients' pages stand on, whose words a patient does not read as they stand there, each
 * with where they do not. Whatever is not named here is read.
 */
const notReadByPatients: Record<string, string> = {
  'components/sheets/sheet-toolbar.tsx': 'a clinician’s tools beside the sheet',
  'lib/auth/password-rule.ts': 'words refused in a password',
  'lib/auth/set-password.ts': 'a clinician’s invitation',
  'lib/check-ins/two-questions.ts': 'a public form, asked word for word',
  'lib/errors.ts': 'two clinicians at one text',
  'lib/movements/goal-tags.ts': 'tags of the library',
  'lib/movements/protective-criteria.ts': 'the builder’s names; a patient reads why-this-one',
  'lib/programs/minutes-a-day.ts': 'what the builder warns of',
  'lib/protection/gate.ts': 'why the builder asks; a patient reads left-out-words',
  'lib/protection/precaution-rules.ts': 'why the builder asks; a patient reads left-out-words',
  'lib/references/references.ts': 'studies by their own titles',
  'lib/screening/red-flags.ts': 'medical questions, asked in full; a patient reads check-words',
  'lib/screening/spondyloarthritis.ts': 'what a clinician reads of the answers',
  'lib/worries/worries-about-me.ts': 'read as whole answers by their own test',
}

const faces = patientFaces(root)
const isRead = (file: string): boolean => !(file in notReadByPatients)
const linesOf = (file: string) => writtenLines(path.join(root, file))
const lines = faces.filter(isRead).flatMap(linesOf)

/** Grade says little about a label of a few words. */
const WORDS_OF_A_SENTENCE = 6

const faultsOf = (line: string): string[] => {
  const maxGrade = words(line).length >= WORDS_OF_A_SENTENCE ? 6 : Infinity
  return languageFaults(line, { maxGrade, maxWords: 15 })
}

it('reads every face: what a patient’s page imports cannot slip by', () => {
  expect(faces).toEqual(
    expect.arrayContaining([
      'components/sessions/today-words.ts',
      'lib/sessions/like-the-one-that-hurt.ts',
      'lib/reports/pain-directions.ts',
      'lib/worries/input.ts',
    ]),
  )
  expect(faces.length).toBeGreaterThan(300)
  expect(lines.length).toBeGreaterThan(500)
})

it.each(Object.keys(notReadByPatients))('%s is left out for a reason that still holds', (file) => {
  expect(faces).toContain(file)
  expect(linesOf(file).flatMap(({ line }) => faultsOf(line))).not.toEqual([])
})

it.each(lines.map(({ where, line }) => [line, path.relative(root, where)]))(
  '“%s” is plain (%s)',
  (line) => {
    expect(faultsOf(line)).toEqual([])
  },
)
