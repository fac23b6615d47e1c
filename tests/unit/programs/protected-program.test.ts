import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import { addDays } from '@/lib/days'
import type { MovementDocument } from '@/lib/movements/document'
import { precautions, type Precaution } from '@/lib/movements/precautions'
import type { Override } from '@/lib/protection/override'
import type { ProgramDocument } from '@/lib/programs/document'
import { added, appended, changed, duplicated, removed } from '@/lib/programs/edits'
import { freeze } from '@/lib/programs/freeze'
import { isOpenNow } from '@/lib/programs/open-now'
import { admitted, unansweredIn, withOverride } from '@/lib/programs/protected-program'
import { protectionWords } from '@/lib/programs/protection-hindrances'
import { directions, type Direction } from '@/lib/protection/held-direction'
import {
  exclusionKey,
  exclusionsOf,
  isOpenToClinician,
  isOpenToPatient,
  openExclusions,
} from '@/lib/protection/patient-filter'
import { openProfile, type ProtectionProfile } from '@/lib/protection/profile'
import { nextId, phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

let library: MovementDocument[]
let bySlug: Map<string, MovementDocument>
beforeAll(async () => {
  library = await readLibrary()
  bySlug = new Map(library.map((movement) => [movement.slug, movement]))
})

const today = '2026-11-23'
const factsOf = (slug: string) => bySlug.get(slug)
const held = (direction: Direction) => ({
  direction,
  startedOn: today,
  reviewOn: addDays(today, 14),
  reason: '',
})

const codes = Object.keys(precautions) as Precaution[]
const ways = Object.keys(directions) as Direction[]

const profiles: fc.Arbitrary<ProtectionProfile> = fc
  .record({
    precautions: fc.subarray(codes, { maxLength: 4 }),
    held: fc.subarray(ways, { maxLength: 2 }),
    loadCeiling: fc.integer({ min: 1, max: 5 }),
  })
  .map((each) => ({
    ...openProfile,
    precautions: each.precautions,
    heldDirections: each.held.map(held),
    loadCeiling: each.loadCeiling,
  }))

type Act = { do: string; movement: number; other: number; entry: number }

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    do: fc.constantFrom(
      ...['add', 'add with a reason', 'template', 'paste', 'swap', 'easier', 'harder'],
      ...['option', 'duplicate', 'remove'],
    ),
    movement: fc.nat(226),
    other: fc.nat(226),
    entry: fc.nat(9),
  }),
  { maxLength: 30 },
)

/** What the builder does, step by step: nothing ruled out comes in but with a reason. */
function built(steps: readonly Act[], profile: ProtectionProfile): ProgramDocument {
  let program = programOf([])
  const phaseId = program.currentPhaseId
  const at = (index: number) => library[index] as MovementDocument
  const isIn = (movement: MovementDocument) =>
    isOpenToClinician(movement, profile, program.overrides)
  const isChoice = (movement: MovementDocument) =>
    isOpenToPatient(movement, profile, program.overrides)
  const prescribed = ({ slug }: MovementDocument) =>
    prescriptionOf({ movement: slug, dose: { side: 'both' } })
  for (const step of steps) {
    const movement = at(step.movement)
    const entries = program.phases.flatMap(({ prescriptions }) => prescriptions)
    const entry = entries[step.entry % Math.max(1, entries.length)]
    const put = (one: MovementDocument | undefined) => {
      if (entry && one && isIn(one)) program = changed(program, entry.id, { movement: one.slug })
    }
    const link = (way: 'easier' | 'harder') =>
      factsOf(factsOf(entry?.movement ?? '')?.ladder[way] ?? '')
    const both = phaseOf([
      { ...prescribed(movement), options: [{ movement: at(step.other).slug, reason: '' }] },
      prescribed(at(step.other)),
    ])
    const elsewhere: ProgramDocument = { ...programOf([]), phases: [both], currentPhaseId: both.id }
    if (step.do === 'add' && isIn(movement))
      program = added(program, phaseId, [prescribed(movement)])
    if (step.do === 'add with a reason') {
      const covers = exclusionsOf(movement, profile).map(exclusionKey)
      const one: Override = { movement: movement.slug, reason: 'Tested today.', covers }
      program = added(program, phaseId, [prescribed(movement)])
      if (covers.length > 0) program = { ...program, overrides: withOverride(program, one) }
    }
    if (step.do === 'template' || step.do === 'paste') {
      program = appended(program, admitted(elsewhere, factsOf, profile).program, phaseId)
    }
    if (step.do === 'swap') put(movement)
    if (step.do === 'easier') put(link('easier'))
    if (step.do === 'harder') put(link('harder'))
    if (step.do === 'option' && entry && isChoice(movement)) {
      const options = [{ movement: movement.slug, reason: '' }]
      program = changed(program, entry.id, { options })
    }
    if (step.do === 'duplicate' && entry) program = duplicated(program, entry.id, nextId())
    if (step.do === 'remove' && entry) program = removed(program, [entry.id])
  }
  return program
}

describe('a program put together in any order', () => {
  it('never holds a movement the filter rules out without a reason of the clinician’s', () => {
    fc.assert(
      fc.property(profiles, acts, (profile, steps) => {
        const program = built(steps, profile)
        expect(unansweredIn(program, factsOf, profile)).toEqual([])
        const texts = new Map(
          library.map((document) => [document.slug, { document, figure: null }]),
        )
        expect(protectionWords(program, { texts, profile, today })).toEqual([])
        for (const { prescriptions } of program.phases) {
          for (const { movement } of prescriptions) {
            const facts = factsOf(movement)
            const isAnswered = program.overrides?.some((each) => each.movement === movement)
            if (facts && !isAnswered) expect(exclusionsOf(facts, profile)).toEqual([])
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('once signed, offers the patient only what both profiles let in, whatever was set since', () => {
    fc.assert(
      fc.property(profiles, profiles, acts, (signedWith, since, steps) => {
        const program = built(steps, signedWith)
        const texts = new Map(
          library.map((document) => [document.slug, { document, figure: null }]),
        )
        const signed = freeze(program, texts, {
          profile: signedWith,
          patientName: '',
          clinic: {
            ...{ name: '', address: '', phone: '', emergencyNumber: '', crisisLine: '' },
            ...{ paperSize: 'a4', brandColour: '#0b5d5a' },
          },
          signedBy: { name: '', credentials: '' },
        })
        for (const { options } of program.phases.flatMap(({ prescriptions }) => prescriptions)) {
          for (const { movement } of options) {
            if (!isOpenNow(signed, movement, since)) continue
            const facts = factsOf(movement)
            if (!facts) throw new Error(`No ${movement}.`)
            expect(facts.precautions).not.toContain('CLIN_ONLY')
            for (const profile of [signedWith, since]) {
              expect(openExclusions(facts, profile, program.overrides)).toEqual([])
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a template for a patient with bending held', () => {
  const profile: ProtectionProfile = { ...openProfile, heldDirections: [held('flexion')] }
  const template = programOf(
    [
      prescriptionOf({ movement: 'full-sit-up' }),
      prescriptionOf({
        movement: 'bridge',
        options: [
          { movement: 'short-bridge', reason: '' },
          { movement: 'double-knee-to-chest', reason: '' },
        ],
      }),
    ],
    { overrides: [{ movement: 'full-sit-up', reason: 'For someone else.', covers: ['gate:1'] }] },
  )

  it('comes in without what bends, and says what was left out', () => {
    const { program, leftOut } = admitted(template, factsOf, profile)
    const [phase] = program.phases
    expect(phase?.prescriptions.map(({ movement }) => movement)).toEqual(['bridge'])
    expect(phase?.prescriptions[0]?.options.map(({ movement }) => movement)).toEqual([
      'short-bridge',
    ])
    expect(leftOut.map(({ name }) => name)).toEqual([
      factsOf('full-sit-up')?.name,
      factsOf('double-knee-to-chest')?.name,
    ])
    expect(leftOut[0]?.words).toContain('bending forward is held')
  })

  it('brings along nobody else’s reasons for an override', () => {
    expect(admitted(template, factsOf, openProfile).program.overrides).toEqual([])
  })
})

describe('an override', () => {
  const sitUp = () => factsOf('full-sit-up') as MovementDocument

  it('answers the reasons of its day, and none that comes up later', () => {
    const before: ProtectionProfile = { ...openProfile, heldDirections: [held('flexion')] }
    const covers = exclusionsOf(sitUp(), before).map(exclusionKey)
    const overrides = [{ movement: 'full-sit-up', reason: 'Tested today.', covers }]
    expect(isOpenToClinician(sitUp(), before, overrides)).toBe(true)
    const later: ProtectionProfile = { ...before, precautions: ['OSTEO'] }
    expect(openExclusions(sitUp(), later, overrides).map(exclusionKey)).toContain(
      'precaution:OSTEO',
    )
  })

  it('never makes the patient’s own choice of what only a clinician picks', () => {
    const covers = exclusionsOf(sitUp(), openProfile).map(exclusionKey)
    const overrides = [{ movement: 'full-sit-up', reason: 'Tested today.', covers }]
    expect(isOpenToPatient(sitUp(), openProfile, overrides)).toBe(false)
  })
})

describe('what is left for now', () => {
  const pause = {
    ...{ id: nextId(), what: 'Sitting for long', movement: null, reason: '' },
    ...{ instead: 'Stand up every 20 minutes.', reviewOn: addDays(today, 14) },
  }
  const wordsOf = (values: Partial<typeof pause>) =>
    protectionWords(programOf([], { pauses: [{ ...pause, ...values }] }), {
      ...{ texts: new Map(), profile: openProfile, today },
    })

  it.each([
    ['goes out with something to do instead and a day to come', {}, []],
    ['says what to do instead', { instead: '' }, ['Say what to do instead of “Sitting for long”.']],
    [
      'has a day that has not passed',
      { reviewOn: addDays(today, -1) },
      ['“Sitting for long” was to be looked at again on Sun 22 Nov. Set a new day.'],
    ],
    [
      'is looked at again within 28 days',
      { reviewOn: addDays(today, 29) },
      ['“Sitting for long” is left for longer than 28 days. Choose an earlier day.'],
    ],
  ])('%s', (_, values, words) => {
    expect(wordsOf(values)).toEqual(words)
  })

  it('is not reached by a swap, though it was approved', () => {
    const program = programOf([prescriptionOf({ movement: 'bridge' })], {
      pauses: [{ ...pause, movement: 'short-bridge' }],
    })
    const document = factsOf('short-bridge') as MovementDocument
    const movements = { 'short-bridge': { movement: document, figure: null } }
    expect(isOpenNow({ program, movements }, 'short-bridge', openProfile)).toBe(false)
    const open = { ...program, pauses: [] }
    expect(isOpenNow({ program: open, movements }, 'short-bridge', openProfile)).toBe(true)
  })
})
