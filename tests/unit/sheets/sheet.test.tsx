import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Sheet } from '@/components/sheets/sheet'
import type { ProgramDocument } from '@/lib/programs/document'
import { sheetChoices } from '@/lib/sheets/input'
import { phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'
import { movementOf, printedRevisionOf } from '@/tests/support/sheets'

type Movements = Parameters<typeof printedRevisionOf>[1]

function markupOf(program: ProgramDocument, movements?: Movements, said: object = {}): string {
  const sheet = printedRevisionOf(program, movements)
  const choices = sheetChoices(said, sheet.usual)
  return renderToStaticMarkup(<Sheet sheet={sheet} choices={choices} />)
}

/** What a reader sees: tags gone, what they escape put back. */
const wordsOf = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<title>.*?<\/title>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

describe('a printed sheet', () => {
  const clam = movementOf({ slug: 'clam', name: 'Clam', steps: ['Open the top knee.'] })
  const program = programOf(
    [
      prescriptionOf({
        movement: 'clam',
        note: 'Slow is good.',
        reason: 'You find stairs hard.',
        dose: { sets: 1, reps: 10, holdSeconds: 5, side: 'both', timesPerDay: 2 },
        anchors: [{ moment: 'kettle', words: '' }],
      }),
    ],
    {
      introduction: 'Small movements for your day.',
      activity: 'A short walk.',
      stopRules: ['Stop if the pain is sharp and new.'],
      reviewOn: '2026-12-07',
    },
  )
  const words = wordsOf(markupOf(program, [clam]))

  test.each([
    ['whose it is', 'Maria Okafor'],
    ['what it is about', 'Back to the garden'],
    [
      'who set it, when, and which one',
      'Dana Whitlock, MSc, MCSP, on Mon 23 Nov 2026. Revision 3.',
    ],
    ['the clinic and its phone', 'Harbour Physiotherapy 01326 555 0142'],
    ['the introduction', 'Small movements for your day.'],
    ['what to do besides', 'A short walk.'],
    ['when both look at it again', 'again on Mon 7 Dec 2026'],
    ['the movement', 'Clam'],
    ['how much, in figures', '10 times hold 5 seconds each side twice a day'],
    ['when', 'Every day While the kettle boils (2 times)'],
    ['what it is for', 'Works the buttocks you use on stairs.'],
    ['how', 'Open the top knee.'],
    ['how it should feel', 'Your buttocks work.'],
    ['what to look out for', 'Arching the back.'],
    ['the clinician’s own words', 'From Dana Whitlock: Slow is good.'],
    ['why this one', 'You find stairs hard.'],
    ['when to stop', 'Stop if the pain is sharp and new.'],
    ['whom to ring', 'Emergency 999 Your clinic 01326 555 0142 If you feel very low 116 123'],
    ['where it is on a phone', 'harbour.example'],
  ])('says %s', (_, said) => {
    expect(words).toContain(said)
  })

  test('holds a box for every time of every day, and a place for each day’s pain', () => {
    const markup = markupOf(program, [clam], { weeks: '4' })
    expect(markup.match(/aria-label="2 boxes to tick"/g)).toHaveLength(28)
    expect(markup.match(/<td><\/td>/g)).toHaveLength(28)
  })

  test('shows a day off as something other than an empty box', () => {
    const off = programOf([prescriptionOf({ movement: 'clam', dose: { days: [1] } })])
    const markup = markupOf(off, [clam], { weeks: '1' })
    expect(markup.match(/aria-label="day off"/g)).toHaveLength(6)
    expect(markup.match(/aria-label="1 box to tick"/g)).toHaveLength(1)
  })

  test('holds the phase the patient is in, and names the next one', () => {
    const now = phaseOf([prescriptionOf({ movement: 'clam' })], { name: 'Settling' })
    const later = phaseOf([prescriptionOf({ movement: 'bridge' })], { name: 'Building up' })
    const both = programOf([], { phases: [now, later], currentPhaseId: now.id })
    const said = wordsOf(markupOf(both, [clam, movementOf()]))
    expect(said).toContain('Now: Settling. After this comes: Building up.')
    expect(said).not.toContain('Bridge to a straight line')
  })

  test('says what to do on a sore day, with its steps', () => {
    const option = { movement: 'bridge', reason: 'It is smaller.' }
    const sore = programOf([prescriptionOf({ movement: 'clam', options: [option] })])
    expect(wordsOf(markupOf(sore, [clam, movementOf()]))).toContain(
      'On a sore day, do this one instead: Bridge to a straight line. It is smaller. Lie on your back. Raise your hips.',
    )
  })

  test('keeps the note of two movements on the short print, and all of one', () => {
    const two = programOf([
      prescriptionOf({ movement: 'clam', note: 'Slow is good.' }),
      prescriptionOf({ movement: 'clam' }),
    ])
    const short = wordsOf(markupOf(two, [clam], { print: 'short' }))
    expect(short).toContain('Slow is good.')
    expect(short).not.toContain('A common slip')
    expect(wordsOf(markupOf(program, [clam], { print: 'short' }))).toContain('A common slip')
  })

  test('keeps as text whatever looks like markup or style', () => {
    const nasty = `</style><script>alert(1)</script>"}<img src=x onerror=alert(1)>`
    const evil = movementOf({ slug: 'clam', name: nasty, steps: [nasty], cue: nasty })
    const attacked = programOf([prescriptionOf({ movement: 'clam', note: nasty, reason: nasty })], {
      title: nasty,
      introduction: nasty,
      stopRules: [nasty],
    })
    const sheet = printedRevisionOf(attacked, [evil])
    sheet.document.patientName = nasty
    sheet.document.clinic.name = nasty
    sheet.document.clinic.brandColour = 'red;background:url(//elsewhere)'
    const choices = sheetChoices({}, sheet.usual)
    const markup = renderToStaticMarkup(<Sheet sheet={sheet} choices={choices} />)
    expect(markup).not.toMatch(/<script|<img|onerror="|elsewhere/)
    expect(markup.match(/<style>/g)).toHaveLength(1)
    expect(markup.match(/<\/style>/g)).toHaveLength(1)
    expect(wordsOf(markup).split(nasty).length).toBeGreaterThan(8)
  })

  test('holds forty movements with the longest words there may be', () => {
    const long = movementOf({
      name: 'N'.repeat(120),
      steps: Array.from({ length: 8 }, (_, index) => `${index} ${'step '.repeat(58)}`),
    })
    const huge = programOf(
      Array.from({ length: 40 }, () =>
        prescriptionOf({ note: 'n'.repeat(600), dose: { timesPerDay: 8 } }),
      ),
    )
    const markup = markupOf(huge, [long], { weeks: '4', print: 'large' })
    expect(markup.match(/class="sheet-movement"/g)).toHaveLength(40)
    expect(markup.match(/8 boxes to tick/g)).toHaveLength(40 * 28)
  })
})
