/**
 * Measures of plain language for the words a patient reads: how hard a text is, how long its
 * sentences are, and whether it uses words the clinic has agreed not to use.
 * Rules: CLINICAL.md section 7.1.
 */
import { syllable } from 'syllable'

/** Long words nobody can avoid; each counts as one syllable, so they do not raise the grade. */
export const allowedTerms: readonly string[] = [
  'physiotherapist',
  'clinician',
  'emergency',
  'ambulance',
]

/** Words and phrases that never reach a patient. Whole words, any case. */
export const bannedTerms: readonly string[] = [
  'wear and tear',
  'degenerate',
  'degenerated',
  'degenerative',
  'degeneration',
  'crumbling',
  'slipped',
  'out of place',
  'unstable',
  'weak core',
  'damage',
  'damaged',
  'never bend',
  'bad posture',
  'no pain no gain',
  'no pain, no gain',
  'non-compliant',
  'fail',
  'fails',
  'failed',
  'failing',
  'failure',
  'workout',
  'workouts',
  'trainer',
  'streak',
  'streaks',
  'calories',
  'sweat',
  'burn',
  'exercise plan',
  'must',
]

/** Clinicians' shorthand that has a plainer word; see the writing brief for the library. */
export const jargonTerms: readonly string[] = [
  'core',
  'engage',
  'activate',
  'neutral spine',
  'glutes',
  'quadriceps',
]

const allowed = new Set(allowedTerms)

/** The words of a text in order. A hyphenated word counts as its separate parts. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []
}

/** The sentences of a text, trimmed. A line end closes a sentence, so list items stay apart. */
export function sentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?][)"'’”]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0)
}

/** Syllables in one word: at least one, and exactly one for an allowed term (plural too). */
function syllablesInWord(word: string): number {
  const plain = word.toLowerCase()
  if (allowed.has(plain) || allowed.has(plain.replace(/(?:['’]s|s)$/u, ''))) return 1
  return Math.max(1, syllable(plain))
}

/** Flesch-Kincaid US school grade. 0 for a text without words; never below 0. */
export function readingGrade(text: string): number {
  const wordList = words(text)
  const sentenceCount = sentences(text).length
  if (wordList.length === 0 || sentenceCount === 0) return 0
  const syllableCount = wordList.reduce((sum, word) => sum + syllablesInWord(word), 0)
  const grade =
    0.39 * (wordList.length / sentenceCount) + 11.8 * (syllableCount / wordList.length) - 15.59
  return Math.max(0, grade)
}

/** The terms of `list` that stand in the text as whole words, in list order. */
function termsFound(text: string, list: readonly string[]): string[] {
  return list.filter((term) => {
    const pattern = term.replace(/ /g, '\\s+')
    return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').test(text)
  })
}

/** Banned words and phrases found in the text. */
export function bannedWords(text: string): string[] {
  return termsFound(text, bannedTerms)
}

/** Clinical jargon found in the text. */
export function jargonWords(text: string): string[] {
  return termsFound(text, jargonTerms)
}

export interface LanguageLimits {
  /** Highest Flesch-Kincaid grade for the whole text; `Infinity` leaves the grade out. */
  maxGrade: number
  /** Most words in any one sentence. */
  maxWords: number
}

/** What is hard or unwelcome about a text, in words; each fault names the sentence it means. */
export function languageFaults(
  text: string,
  { maxGrade, maxWords }: LanguageLimits = { maxGrade: 6, maxWords: 15 },
): string[] {
  const faults: string[] = []
  const list = sentences(text)
  const grade = readingGrade(text)
  if (grade > maxGrade) {
    const hardest = [...list].sort((a, b) => readingGrade(b) - readingGrade(a))[0] ?? ''
    faults.push(`reads at grade ${grade.toFixed(1)}, above ${maxGrade}; hardest: “${hardest}”`)
  }
  for (const sentence of list) {
    const count = words(sentence).length
    if (count > maxWords) faults.push(`${count} words, more than ${maxWords}: “${sentence}”`)
    for (const term of bannedWords(sentence)) faults.push(`banned “${term}” in: “${sentence}”`)
    for (const term of jargonWords(sentence)) faults.push(`jargon “${term}” in: “${sentence}”`)
  }
  return faults
}
