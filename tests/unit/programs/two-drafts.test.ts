import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programDocument, type ProgramDocument } from '@/lib/programs/document'
import { added, changed, phaseAdded, phaseRemoved, removed, shifted } from '@/lib/programs/edits'
import { disagreements, reconciled, type Choice } from '@/lib/programs/two-drafts'
import { nextId, phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const bridge = prescriptionOf({ movement: 'bridge' })
const clam = prescriptionOf({ movement: 'clam' })
const walk = prescriptionOf({ movement: 'walk-easy' })
const base = programOf([bridge, clam])
const phaseId = base.currentPhaseId

const said = ({ phases }: ProgramDocument) =>
  phases.map(({ prescriptions }) =>
    prescriptions.map(({ movement, note }) => (note ? `${movement}: ${note}` : movement)),
  )

const join = (
  mine: ProgramDocument,
  theirs: ProgramDocument,
  choices: [string, Choice][] = [],
  fallback: Choice = 'mine',
) => reconciled({ base, mine, theirs }, new Map(choices), fallback)

const noted = (id: string, note: string) => changed(base, id, { note })

describe('two drafts of one program', () => {
  test('agree where each changed something else', () => {
    const [mine, theirs] = [noted(bridge.id, 'mine'), noted(clam.id, 'theirs')]
    expect(disagreements({ base, mine, theirs })).toEqual([])
    expect(said(join(mine, theirs))).toEqual([['bridge: mine', 'clam: theirs']])
  })

  test('disagree where both changed the same movement, and the choice decides', () => {
    const [mine, theirs] = [noted(bridge.id, 'mine'), noted(bridge.id, 'theirs')]
    const found = disagreements({ base, mine, theirs })
    expect(found.map(({ key }) => key)).toEqual([bridge.id])
    expect(said(join(mine, theirs))).toEqual([['bridge: mine', 'clam']])
    expect(said(join(mine, theirs, [[bridge.id, 'theirs']]))).toEqual([['bridge: theirs', 'clam']])
    expect(said(join(mine, theirs, [], 'theirs'))).toEqual([['bridge: theirs', 'clam']])
  })

  test('are not told apart by the order in which the database keeps their keys', () => {
    const reordered = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reordered)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .map(([key, each]) => [key, reordered(each)] as const)
                .reverse(),
            )
          : value
    const theirs = reordered({ ...base, title: 'Theirs' }) as ProgramDocument
    const mine = noted(bridge.id, 'mine')
    expect(disagreements({ base, mine, theirs })).toEqual([])
    expect(join(mine, theirs)).toMatchObject({ title: 'Theirs' })
    expect(said(join(mine, theirs))).toEqual([['bridge: mine', 'clam']])
  })

  test('disagree where one changed what the other took out', () => {
    const [mine, theirs] = [removed(base, [bridge.id]), noted(bridge.id, 'theirs')]
    expect(disagreements({ base, mine, theirs })).toMatchObject([{ mine: null }])
    expect(said(join(mine, theirs))).toEqual([['clam']])
    expect(said(join(mine, theirs, [[bridge.id, 'theirs']]))).toEqual([['clam', 'bridge: theirs']])
  })

  test('keep what both added and lose what one took out', () => {
    const mine = added(base, phaseId, [walk], 0)
    const theirs = removed(added(base, phaseId, [prescriptionOf({ movement: 'cat-camel' })]), [
      clam.id,
    ])
    expect(disagreements({ base, mine, theirs })).toEqual([])
    expect(said(join(mine, theirs))).toEqual([['walk-easy', 'bridge', 'cat-camel']])
  })

  test('disagree on words both changed', () => {
    const [mine, theirs] = [
      { ...base, title: 'Mine', activity: 'Walk' },
      { ...base, title: 'Theirs', reviewOn: '2026-12-07' },
    ]
    expect(disagreements({ base, mine, theirs })).toEqual([
      { about: 'words', key: 'title', mine: 'Mine', theirs: 'Theirs' },
    ])
    expect(join(mine, theirs, [['title', 'theirs']])).toMatchObject({
      title: 'Theirs',
      activity: 'Walk',
      reviewOn: '2026-12-07',
    })
  })

  test('keep a phase only they have made, and the order I made', () => {
    const mine = shifted(base, bridge.id, 1)
    const theirs = phaseAdded(base, phaseOf([walk], { name: 'Later' }))
    expect(said(join(mine, theirs))).toEqual([['clam', 'bridge'], ['walk-easy']])
  })

  test('keep what they wrote in a phase I removed, when it is chosen', () => {
    const both = phaseAdded(base, phaseOf([walk], { name: 'Later' }))
    const gone = phaseRemoved(both, both.phases[1]?.id ?? '')
    const theirs = changed(both, walk.id, { note: 'theirs' })
    const three = { base: both, mine: gone, theirs }
    expect(said(reconciled(three, new Map(), 'theirs'))).toEqual([
      ['bridge', 'clam', 'walk-easy: theirs'],
    ])
  })
})

const edit = fc.constantFrom<(program: ProgramDocument) => ProgramDocument>(
  (p) => removed(p, [p.phases[0]?.prescriptions[0]?.id ?? '']),
  (p) => changed(p, p.phases[0]?.prescriptions[0]?.id ?? '', { note: nextId() }),
  (p) => changed(p, clam.id, { reason: nextId() }),
  (p) => added(p, p.currentPhaseId, [prescriptionOf()]),
  (p) => shifted(p, bridge.id, 1),
  (p) => phaseAdded(p, phaseOf([prescriptionOf()])),
  (p) => phaseRemoved(p, p.phases.at(-1)?.id ?? ''),
  (p) => ({ ...p, currentPhaseId: p.phases.at(-1)?.id ?? p.currentPhaseId }),
  (p) => ({ ...p, title: nextId() }),
)

const edited = fc
  .array(edit, { maxLength: 6 })
  .map((edits) => edits.reduce((program, step) => step(program), base))

const idsOf = ({ phases }: ProgramDocument) =>
  new Set(phases.flatMap(({ prescriptions }) => prescriptions.map(({ id }) => id)))

test('whatever two people did, the joined draft is whole and drops nothing both kept or one added', () => {
  fc.assert(
    fc.property(edited, edited, fc.constantFrom<Choice>('mine', 'theirs'), (mine, theirs, side) => {
      const joined = join(mine, theirs, [], side)
      const checked = programDocument.safeParse(joined)
      expect(checked.error?.issues ?? []).toEqual([])
      const [was, ours, other, kept] = [base, mine, theirs, joined].map(idsOf)
      for (const id of [...(ours ?? []), ...(other ?? [])]) {
        const isInBoth = ours?.has(id) && other?.has(id)
        if (isInBoth || !was?.has(id)) expect(kept?.has(id)).toBe(true)
      }
    }),
    { numRuns: 1500 },
  )
})

test('pauses and reasons of both are kept, and what one took out is out', () => {
  const pause = (what: string) => ({
    ...{ id: nextId(), what, movement: null, reason: '' },
    ...{ instead: 'Stand up.', reviewOn: '2026-12-07' },
  })
  const why = (movement: string) => ({ movement, reason: 'Tested today.', covers: ['load'] })
  const [sitting, lifting, driving] = [pause('Sitting'), pause('Lifting'), pause('Driving')]
  const from = { ...base, pauses: [sitting, lifting], overrides: [why('bridge')] }
  const mine = { ...from, pauses: [lifting], overrides: [why('bridge'), why('clam')] }
  const theirs = { ...from, pauses: [sitting, lifting, driving], overrides: [] }
  const joined = reconciled({ base: from, mine, theirs }, new Map())
  expect(joined.pauses?.map(({ what }) => what)).toEqual(['Lifting', 'Driving'])
  expect(joined.overrides?.map(({ movement }) => movement)).toEqual(['clam'])
})

test('against a text that did not move, mine stays exactly as it is', () => {
  fc.assert(
    fc.property(edited, (mine) => {
      expect(join(mine, base)).toEqual(mine)
    }),
  )
})
