import { describe, expect, test } from 'vitest'
import type { ProgramDocument } from '@/lib/programs/document'
import { changesBetween } from '@/lib/programs/changes'
import { movementOf, phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const library = Object.fromEntries(
  [
    movementOf({ slug: 'bridge', name: 'Bridge' }),
    movementOf({ slug: 'clam', name: 'Clam' }),
    movementOf({ slug: 'short-bridge', name: 'Small bridge' }),
  ].map((movement) => [movement.slug, { movement, figure: null }]),
)

const words = (before: ProgramDocument, after: ProgramDocument) =>
  changesBetween(
    { program: before, movements: library },
    { program: after, movements: library },
  ).map(({ kind, words: said }) => `${kind}: ${said}`)

const bridge = prescriptionOf({ movement: 'bridge' })
const clam = prescriptionOf({ movement: 'clam', dose: { side: 'both' } })
const before = programOf([bridge])

const withPrescriptions = (...prescriptions: (typeof bridge)[]): ProgramDocument => ({
  ...before,
  phases: before.phases.map((phase) => ({ ...phase, prescriptions })),
})

describe('what changed, in the patient’s words', () => {
  test('nothing is said when nothing changed, and not when only the order did', () => {
    expect(words(before, before)).toEqual([])
    expect(words(withPrescriptions(bridge, clam), withPrescriptions(clam, bridge))).toEqual([])
  })

  test('a movement more', () => {
    expect(words(before, withPrescriptions(bridge, clam))).toEqual([
      'added: New: Clam, 2 sets of 10, each side.',
    ])
  })

  test('a movement less', () => {
    expect(words(withPrescriptions(bridge, clam), before)).toEqual([
      'removed: Clam: you can leave this one out now.',
    ])
  })

  test('a movement taken out and put in again is still the same movement', () => {
    const again = { ...bridge, id: prescriptionOf().id }
    expect(words(before, withPrescriptions(again))).toEqual([])
  })

  test('a movement in the place of another', () => {
    expect(words(before, withPrescriptions({ ...bridge, movement: 'short-bridge' }))).toEqual([
      'added: Small bridge: it takes the place of Bridge.',
    ])
  })

  test.each([
    [{ sets: 3 }, 'now 3 sets of 10. It was 2 sets of 10.'],
    [
      { days: [1, 3, 5] },
      'now once a day, on Monday, Wednesday and Friday. It was once a day, every day.',
    ],
    [{ sets: 3, timesPerDay: 2 }, 'now 3 sets of 10, twice a day, every day.'],
    [{ load: 'green band' }, 'now green band.'],
    [{ effort: 6, restSeconds: 30 }, 'now rest 30 seconds between, effort up to 6 out of 10.'],
  ])('a dose with %o', (values, said) => {
    const after = { ...bridge, dose: { ...bridge.dose, ...values } }
    expect(words(before, withPrescriptions(after))).toEqual([`dose: Bridge: ${said}`])
  })

  test('a note, a moment and options', () => {
    const after = {
      ...bridge,
      note: 'Only as far as is easy.',
      anchors: [{ moment: 'kettle' as const, words: '' }],
      options: [{ movement: 'short-bridge', reason: 'For a sore day' }],
    }
    expect(words(before, withPrescriptions(after))).toEqual([
      'moment: Bridge: its moment is now while the kettle boils.',
      'note: Bridge: a new note. Only as far as is easy.',
      'words: Bridge: there is a new choice of other ways to do it.',
    ])
  })

  test('a new phase of the program', () => {
    const next = phaseOf([bridge], { name: 'Building up' })
    const after = { ...before, phases: [...before.phases, next], currentPhaseId: next.id }
    expect(words(before, after)).toEqual([
      'phase: You are in a new part of your program now: Building up.',
    ])
  })

  test('a later phase is no news before the patient is in it', () => {
    expect(words(before, { ...before, phases: [...before.phases, phaseOf([clam])] })).toEqual([])
  })

  test('the words around the movements', () => {
    const after = { ...before, stopRules: ['Stop if it is sharp.'], reviewOn: '2026-12-07' }
    expect(words(before, after)).toEqual([
      'words: The rules on when to stop changed. Please read them again.',
      'words: We look at it together on Mon 7 Dec.',
    ])
  })

  test('what is left for now, and what may be tried again', () => {
    const pause = {
      ...{ id: bridge.id, what: 'Sitting for long', movement: null, reason: '' },
      ...{ instead: 'Stand up every 20 minutes.', reviewOn: '2026-12-07' },
    }
    const paused = { ...before, pauses: [pause] }
    const said = 'words: For now, swap this for that: Sitting for long → Stand up every 20 minutes.'
    expect(words(before, paused)).toEqual([said])
    expect(words(paused, { ...before, pauses: [{ ...pause, reviewOn: '2026-12-14' }] })).toEqual([])
    expect(words(paused, before)).toEqual([
      'words: You can try this again, bit by bit: Sitting for long.',
    ])
  })

  test('a movement whose steps were rewritten', () => {
    const steps = ['Lie down.', 'Lift.']
    const rewritten = {
      ...library,
      bridge: { movement: movementOf({ slug: 'bridge', name: 'Bridge', steps }), figure: null },
    }
    const found = changesBetween(
      { program: before, movements: library },
      { program: before, movements: rewritten },
    )
    expect(found.map((each) => each.words)).toEqual([
      'Bridge: we changed the steps. Please read them again.',
    ])
  })

  test('left and right of the same movement are told apart', () => {
    const left = prescriptionOf({ movement: 'clam', dose: { side: 'left' } })
    const right = prescriptionOf({ movement: 'clam', dose: { side: 'right' } })
    const more = { ...right, dose: { ...right.dose, sets: 3 } }
    expect(words(withPrescriptions(left, right), withPrescriptions(left, more))).toEqual([
      'dose: Clam (right side): now 3 sets of 10, right side. It was 2 sets of 10, right side.',
    ])
  })
})
