import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/db/library/load'
import type { MovementDocument } from '@/lib/movements/document'
import { isNerveGlide } from '@/lib/movements/nerve-glide'
import type { Precaution } from '@/lib/movements/precautions'
import { safetyFaults } from '@/lib/movements/safety-rules'
import { referenceById } from '@/lib/references/citation'
import { textFaults } from '../../support/check-texts'

/** The vocabulary, word for word, so that a slip in lib/movements shows here. */
const words = {
  kind: 'position extension contraction stretch mobility balance functional',
  startPosition: 'supine prone side-lying quadruped sitting standing kneeling half-kneeling',
  spinalDirection: 'neutral flexion extension rotation lateral',
  goals:
    'glute-activation posture flexibility core-stability spinal-protection muscle-balance muscle-length strengthening-weak-muscles supported-bending mobility balance relaxation',
  precautions:
    'FLEX_LOADED FLEX_END EXT_END ROT_END OSTEO SPONDY STENOSIS DISC_FLEX NEURO_IRRIT PREG_SUPINE PREG_PRONE PREG_PGP PREG_ABDO THR_POST THR_ANT TKR_KNEEL KNEE_LOAD HTN_ISO HTN_HEAD FALL_RISK WRIST SHOULDER_OH SHOULDER_LOAD NECK_SCREEN VERTIGO ABDO_PRESS DVT_SIGNS FLOOR CLIN_ONLY',
}
const allowed = Object.fromEntries(
  Object.entries(words).map(([field, list]) => [field, new Set<string>(list.split(' '))]),
) as Record<keyof typeof words, Set<string>>

const doseBounds = {
  sets: [1, 5],
  reps: [1, 20],
  holdSeconds: [0, 1800],
  timesPerDay: [1, 8],
  daysPerWeek: [1, 7],
} as const

const library = await readLibrary()
const bySlug = new Map(library.map((movement) => [movement.slug, movement]))

const breaking = (isBroken: (movement: MovementDocument) => boolean): string[] =>
  library.filter(isBroken).map(({ slug }) => slug)

const has = (movement: MovementDocument, ...codes: Precaution[]): boolean =>
  codes.every((code) => movement.precautions.includes(code))

const hasAny = (movement: MovementDocument, ...codes: Precaution[]): boolean =>
  codes.some((code) => movement.precautions.includes(code))

describe('the shipped library as a whole', () => {
  test('holds 227 movements, each under a slug and a name of its own', () => {
    expect(library).toHaveLength(227)
    expect(bySlug.size).toBe(227)
    expect(new Set(library.map(({ name }) => name)).size).toBe(227)
  })

  test('links 192 movements in 128 steps from easier to harder', () => {
    expect(library.filter(({ ladder }) => ladder.harder)).toHaveLength(128)
    expect(library.filter(({ ladder }) => ladder.easier ?? ladder.harder)).toHaveLength(192)
  })

  test('keeps 13 movements for the clinician', () => {
    expect(library.filter((movement) => !movement.isOfferedByDefault)).toHaveLength(13)
  })

  test('has three movements that meet all eight criteria', () => {
    expect(breaking(({ criteria }) => new Set(criteria).size === 8).sort()).toEqual([
      'reverse-lunge',
      'single-leg-hinge-supported',
      'split-squat-supported',
    ])
  })
})

describe('every movement speaks the agreed words', () => {
  test.each(['kind', 'startPosition', 'spinalDirection'] as const)('in its %s', (field) =>
    expect(breaking((movement) => !allowed[field].has(movement[field]))).toEqual([]),
  )

  test.each(['goals', 'precautions'] as const)('in its %s, none twice', (field) =>
    expect(
      breaking(
        (movement) =>
          movement[field].some((each) => !allowed[field].has(each)) ||
          new Set(movement[field]).size < movement[field].length,
      ),
    ).toEqual([]),
  )

  test('has a goal, a load from 1 to 5 and criteria from 1 to 8', () => {
    expect(breaking(({ goals }) => goals.length === 0)).toEqual([])
    expect(breaking(({ loadLevel }) => ![1, 2, 3, 4, 5].includes(loadLevel))).toEqual([])
    expect(
      breaking(({ criteria }) => criteria.length === 0 || criteria.some((c) => c < 1 || c > 8)),
    ).toEqual([])
  })

  test.each(Object.entries(doseBounds))('has %s within bounds', (part, [least, most]) =>
    expect(
      breaking(({ dose }) => {
        const value = dose[part as keyof typeof doseBounds]
        return value < least || value > most
      }),
    ).toEqual([]),
  )

  test('names a reference that is written down', () => {
    expect(breaking(({ reference }) => !reference || !referenceById(reference))).toEqual([])
  })
})

describe('precautions follow from what a movement is', () => {
  test.each<[string, (m: MovementDocument) => boolean, (m: MovementDocument) => boolean]>([
    ['lying on the back', (m) => m.startPosition === 'supine', (m) => has(m, 'PREG_SUPINE')],
    ['lying face down', (m) => m.startPosition === 'prone', (m) => has(m, 'PREG_PRONE')],
    [
      'kneeling in any way',
      (m) => ['quadruped', 'kneeling', 'half-kneeling'].includes(m.startPosition),
      (m) => has(m, 'TKR_KNEEL'),
    ],
    [
      'spinal flexion, the neck aside',
      (m) => m.spinalDirection === 'flexion' && m.region !== 'neck',
      (m) => has(m, 'OSTEO', 'DISC_FLEX'),
    ],
    [
      'spinal extension, the thoracic ones aside',
      (m) => m.spinalDirection === 'extension' && !m.slug.startsWith('thoracic'),
      (m) => has(m, 'SPONDY', 'STENOSIS'),
    ],
    [
      'not meeting criterion 1',
      (m) => !m.criteria.includes(1),
      (m) => hasAny(m, 'DISC_FLEX', 'OSTEO', 'SPONDY', 'CLIN_ONLY'),
    ],
    ['not meeting criterion 8', (m) => !m.criteria.includes(8), (m) => has(m, 'CLIN_ONLY')],
    ['balance', (m) => m.kind === 'balance', (m) => has(m, 'FALL_RISK')],
    ['the neck', (m) => m.region === 'neck', (m) => has(m, 'NECK_SCREEN')],
  ])('%s', (_what, applies, isCovered) => {
    expect(library.some(applies)).toBe(true)
    expect(breaking((movement) => applies(movement) && !isCovered(movement))).toEqual([])
  })

  test('a movement is kept for the clinician exactly when it says so', () => {
    expect(breaking((m) => m.isOfferedByDefault === has(m, 'CLIN_ONLY'))).toEqual([])
  })

  test('the rules a clinic’s own texts are held to find nothing in the shipped ones', () => {
    expect(library.flatMap(safetyFaults)).toEqual([])
  })
})

describe('ratings agree with one another', () => {
  test('criterion 2 comes with a gluteal or stabilising target', () =>
    expect(
      breaking(
        ({ criteria, targetMuscles }) =>
          criteria.includes(2) &&
          !/glute|whole body|ankle stabilisers|quadratus/.test(targetMuscles.join('|')),
      ),
    ).toEqual([]))

  test('gluteal activation as a goal comes with criterion 2', () =>
    expect(
      breaking((m) => m.goals.includes('glute-activation') && !m.criteria.includes(2)),
    ).toEqual([]))

  test('a stretch keeps muscle length', () =>
    expect(breaking((m) => m.kind === 'stretch' && !m.criteria.includes(6))).toEqual([]))

  test('a stretch that is offered adds up to a minute', () =>
    expect(
      breaking(
        ({ kind, isOfferedByDefault, dose }) =>
          kind === 'stretch' &&
          isOfferedByDefault &&
          dose.sets * dose.reps * dose.holdSeconds !== 60,
      ),
    ).toEqual([]))
})

describe('ladders', () => {
  const linked = (m: MovementDocument, way: 'easier' | 'harder') => bySlug.get(m.ladder[way] ?? '')

  test('lead to movements that exist', () =>
    expect(
      breaking((m) =>
        (['easier', 'harder'] as const).some((way) => m.ladder[way] !== null && !linked(m, way)),
      ),
    ).toEqual([]))

  test('lead back from where they lead to', () =>
    expect(
      breaking((m) => {
        const [easier, harder] = [linked(m, 'easier'), linked(m, 'harder')]
        return (
          (easier !== undefined && easier.ladder.harder !== m.slug) ||
          (harder !== undefined && harder.ladder.easier !== m.slug)
        )
      }),
    ).toEqual([]))

  test('never lower the load on the way up, and raise it by two levels at most', () =>
    expect(
      breaking((m) => {
        const harder = linked(m, 'harder')
        const rise = (harder?.loadLevel ?? m.loadLevel) - m.loadLevel
        return rise < 0 || rise > 2
      }),
    ).toEqual([]))

  test('never lead up from a movement kept for the clinician to one that is offered', () =>
    expect(
      breaking((m) => !m.isOfferedByDefault && linked(m, 'harder')?.isOfferedByDefault === true),
    ).toEqual([]))

  test('never come back to where they started', () =>
    expect(
      breaking((m) => {
        const seen = new Set<string>()
        let rung: MovementDocument | undefined = m
        while (rung && !seen.has(rung.slug)) {
          seen.add(rung.slug)
          rung = linked(rung, 'harder')
        }
        return rung !== undefined
      }),
    ).toEqual([]))
})

test('every text is in plain words: nothing hard, nothing unwelcome, nothing missing', () => {
  const faults = library.flatMap((movement) =>
    textFaults(movement).map((fault) => `${movement.slug}: ${fault}`),
  )
  expect(faults).toEqual([])
})

test('no shipped text says that anyone reviewed it', () => {
  expect(breaking(({ review }) => review !== null)).toEqual([])
})

test('the nerve glides are the three that slide a nerve', () => {
  expect(breaking(isNerveGlide).sort()).toEqual([
    'femoral-slider-side-lying',
    'sciatic-slider-seated',
    'sciatic-slider-supine',
  ])
})
