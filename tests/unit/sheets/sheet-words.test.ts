import { describe, expect, test } from 'vitest'
import { brandEdge, contrastOnPaper } from '@/lib/sheets/brand-edge'
import { doseDetails, doseInStretches } from '@/lib/sheets/dose-figures'
import { cssString } from '@/lib/sheets/running-head'
import { whenInWords } from '@/lib/sheets/when-in-words'
import { doseOf, prescriptionOf } from '@/tests/support/program-documents'

const inBig = (dose: Parameters<typeof doseOf>[0]) =>
  doseInStretches(doseOf(dose)).map((phrase) =>
    phrase.map(({ text, isFigure }) => (isFigure ? `[${text}]` : text)).join(''),
  )

describe('the dose in big figures', () => {
  test.each([
    [{ sets: 1, reps: 10, holdSeconds: 5 }, ['[10] times', 'hold [5] seconds', 'once a day']],
    [
      { reps: 8, repsUpTo: 12, side: 'both' },
      ['[2] sets of [8] to [12]', 'each side', 'once a day'],
    ],
    [{ sets: 1, reps: 1, holdSeconds: 300, timesPerDay: 3 }, ['[5] minutes', '[3] times a day']],
  ] as const)('%j', (dose, phrases) => {
    expect(inBig(dose)).toEqual(phrases)
  })

  test('keeps what goes with it apart', () => {
    const dose = doseOf({ load: 'red band', tempo: 'slowly', restSeconds: 60, effort: 4 })
    expect(doseDetails(dose)).toEqual([
      'red band',
      'slowly',
      'rest 1 minute between',
      'effort up to 4 out of 10',
    ])
  })
})

describe('when a movement is done', () => {
  test.each([
    [[], 2, ['Every day', 'Any time']],
    [[{ moment: 'kettle', words: '' }], 3, ['Every day', 'While the kettle boils (3 times)']],
    [
      [
        { moment: 'on-waking', words: '' },
        { moment: 'bedtime', words: 'After the late news' },
      ],
      2,
      ['Every day', 'On waking', 'After the late news'],
    ],
  ] as const)('%j, %i times a day', (anchors, timesPerDay, words) => {
    const prescription = prescriptionOf({ anchors: [...anchors], dose: { timesPerDay } })
    expect(whenInWords(prescription)).toEqual(words)
  })
})

describe('the clinic’s colour on the edge', () => {
  test.each([
    ['#0b5d5a', '#0b5d5a'],
    ['not a colour', '#17262e'],
    ['red;background:url(//x)', '#17262e'],
  ])('%s is drawn as %s', (colour, drawn) => {
    expect(brandEdge(colour)).toBe(drawn)
  })

  test.each(['#ffffff', '#ffee00', '#c0ffee'])('%s is darkened until it can be seen', (colour) => {
    expect(contrastOnPaper(brandEdge(colour))).toBeGreaterThanOrEqual(3)
  })
})

describe('names in the margin', () => {
  test('stay text, whatever they hold', () => {
    expect(cssString('A"}</style>\n')).toBe('"A\\22 \\7d \\3c \\2f style\\3e \\a "')
  })
})
