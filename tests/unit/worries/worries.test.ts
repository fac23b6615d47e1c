import { describe, expect, it } from 'vitest'
import { citationOf } from '@/lib/references/citation'
import { commonWorries, firstWorries, worryAt, worryOf } from '@/lib/worries/common-worries'
import { shownWorry, type Worry } from '@/lib/worries/worry'
import { weightInWords } from '@/lib/worries/worry-weight'
import { languageFaults } from '@/tests/support/plain-language'

const statements = commonWorries.flatMap(({ question, answer, more }) =>
  [...answer, ...more].map((statement) => ({ question, ...statement })),
)

describe('answers to worries', () => {
  it('are the eighteen of the fact base, each with a number of its own', () => {
    expect(commonWorries.map(({ number }) => number)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    )
    for (const { key, number } of commonWorries) expect(worryAt(String(number))?.key).toBe(key)
    expect(worryAt('19')).toBeUndefined()
    expect(new Set(commonWorries.map(({ key }) => key)).size).toBe(18)
    for (const key of firstWorries) expect(worryOf(key)).toBeDefined()
  })

  it.each(statements.filter(({ evidence }) => evidence))(
    '“$words” stands on sources that were seen, with what they found',
    ({ evidence }) => {
      for (const id of evidence ?? []) expect(citationOf(id)?.finding).toBeTruthy()
    },
  )

  it.each([...commonWorries])(
    '“$question” is answered in full, and nothing is held back',
    (worry) => {
      const { answer, more } = shownWorry(worry)
      expect(answer.words).toEqual(worry.answer.map(({ words }) => words))
      expect(more.words).toEqual(worry.more.map(({ words }) => words))
      expect(answer.words.length).toBeGreaterThan(0)
    },
  )

  it.each([...commonWorries])('“$question” reads easily', (worry) => {
    const { answer, more } = shownWorry(worry)
    expect(languageFaults(worry.question, { maxGrade: Infinity, maxWords: 15 })).toEqual([])
    expect(languageFaults(answer.words.join('\n'))).toEqual([])
    expect(languageFaults(more.words.join('\n'))).toEqual([])
  })
})

const worry = (values: Partial<Worry>): Worry => ({
  key: 'made-up',
  number: 99,
  question: 'A made-up worry?',
  answer: [{ words: 'We do this.' }],
  more: [],
  ...values,
})

describe('a statement without a sound source', () => {
  it.each([
    ['recalled and not seen', { words: 'It helps.', isRecalled: true as const }],
    ['from a reference that is not there', { words: 'It helps.', evidence: ['NOBODY99'] }],
    ['from a reference that was not verified', { words: 'It helps.', evidence: ['THOM97'] }],
    ['from a paper whose finding was only recalled', { words: 'It helps.', evidence: ['SARA16'] }],
  ])('%s is not shown', (_, statement) => {
    const { answer } = shownWorry(worry({ answer: [{ words: 'We do this.' }, statement] }))
    expect(answer.words).toEqual(['We do this.'])
    expect(answer.sources).toEqual([])
  })
})

describe('how much a worry weighs', () => {
  it.each([
    [0, 'A little'],
    [3, 'A little'],
    [5, 'Quite a bit'],
    [8, 'A lot'],
    [10, 'A lot'],
  ])('%i of 10 is “%s”', (weight, words) => {
    expect(weightInWords(weight)).toBe(words)
  })
})
