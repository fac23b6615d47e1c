import { describe, expect, test } from 'vitest'
import { programDocument, type ProgramDocument } from '@/lib/programs/document'
import { recorded, redone, startHistory, undone } from '@/lib/programs/edit-history'
import {
  added,
  appended,
  changed,
  duplicated,
  moved,
  phaseAdded,
  phaseRemoved,
  removed,
  shifted,
  withFreshIds,
} from '@/lib/programs/edits'
import { MOST_IN_A_PHASE, MOST_PHASES } from '@/lib/programs/limits'
import { nextId, phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const [bridge, clam, walk] = ['bridge', 'clam', 'walk-easy'].map((movement) =>
  prescriptionOf({ movement }),
) as [
  ReturnType<typeof prescriptionOf>,
  ReturnType<typeof prescriptionOf>,
  ReturnType<typeof prescriptionOf>,
]
const program = programOf([bridge, clam])
const first = program.currentPhaseId
const later = phaseOf([walk], { name: 'Later' })
const twoPhases = phaseAdded(program, later)

const listed = ({ phases }: ProgramDocument) =>
  phases.map(({ prescriptions }) => prescriptions.map(({ movement }) => movement).join(' '))

describe('editing a program', () => {
  test.each<[string, ProgramDocument, string[]]>([
    ['adds at the end', added(program, first, [walk]), ['bridge clam walk-easy']],
    ['adds at a place', added(program, first, [walk], 0), ['walk-easy bridge clam']],
    ['removes', removed(program, [bridge.id]), ['clam']],
    ['removes from every phase', removed(twoPhases, [clam.id, walk.id]), ['bridge', '']],
    ['moves down', shifted(program, bridge.id, 1), ['clam bridge']],
    ['moves up', shifted(program, clam.id, -1), ['clam bridge']],
    ['keeps the first first', shifted(program, bridge.id, -1), ['bridge clam']],
    ['keeps the last last', shifted(program, clam.id, 1), ['bridge clam']],
    [
      'moves between phases',
      moved(twoPhases, bridge.id, { phaseId: later.id, index: 1 }),
      ['clam', 'walk-easy bridge'],
    ],
    ['copies below the original', duplicated(program, bridge.id, nextId()), ['bridge bridge clam']],
    ['leaves strangers alone', removed(program, [walk.id]), ['bridge clam']],
  ])('%s', (_, after, lists) => {
    expect(listed(after)).toEqual(lists)
    expect(programDocument.safeParse(after).success).toBe(true)
  })

  test('changes one entry and no other', () => {
    const after = changed(program, clam.id, { note: 'Slowly' })
    expect(after.phases[0]?.prescriptions).toEqual([bridge, { ...clam, note: 'Slowly' }])
  })

  test('a full phase takes no more', () => {
    const full = programOf(Array.from({ length: MOST_IN_A_PHASE }, () => prescriptionOf()))
    expect(listed(added(full, full.currentPhaseId, [walk]))).toEqual(listed(full))
    const both = phaseAdded(full, later)
    expect(moved(both, walk.id, { phaseId: full.currentPhaseId, index: 0 })).toBe(both)
  })

  test('a program takes no more phases than it holds', () => {
    const many = Array.from({ length: 9 }, () => phaseOf([])).reduce(phaseAdded, program)
    expect(many.phases).toHaveLength(MOST_PHASES)
  })

  test('the patient of a removed phase goes on in the one before it', () => {
    const inLater = { ...twoPhases, currentPhaseId: later.id }
    expect(phaseRemoved(inLater, later.id).currentPhaseId).toBe(first)
    expect(phaseRemoved(twoPhases, first)).toMatchObject({ currentPhaseId: later.id })
    expect(phaseRemoved(program, first)).toBe(program)
  })

  test('a template put behind a program joins its list and fills only empty words', () => {
    const template = phaseAdded(
      programOf([walk], { title: 'Stairs', activity: 'Walk' }),
      phaseOf([]),
    )
    const after = appended(program, withFreshIds(template, nextId), first)
    expect(listed(after)).toEqual(['bridge clam walk-easy', ''])
    expect(after).toMatchObject({ title: 'Back to the garden', activity: 'Walk' })
    expect(programDocument.safeParse(after).success).toBe(true)
  })

  test('a program under fresh ids shares no id with the original', () => {
    const fresh = withFreshIds(twoPhases, nextId)
    const ids = (p: ProgramDocument) =>
      p.phases.flatMap(({ id, prescriptions }) => [id, ...prescriptions.map((each) => each.id)])
    expect(ids(fresh).filter((id) => ids(twoPhases).includes(id))).toEqual([])
    expect(listed(fresh)).toEqual(listed(twoPhases))
    expect(programDocument.safeParse(fresh).success).toBe(true)
  })
})

describe('undo', () => {
  const start = startHistory(program)
  const one = recorded(start, shifted(program, bridge.id, 1), 'Moved Bridge')

  test('goes back and forward again by name', () => {
    const back = undone(one)
    expect(back).toMatchObject({ label: 'Moved Bridge', history: { present: program } })
    const forward = back && redone(back.history)
    expect(forward).toMatchObject({ label: 'Moved Bridge', history: { present: one.present } })
  })

  test('has nothing to do at either end', () => {
    expect(undone(start)).toBeNull()
    expect(redone(one)).toBeNull()
  })

  test('takes what was typed into one field as one step', () => {
    const typed = ['S', 'Sl', 'Slow'].reduce(
      (history, note) =>
        recorded(history, changed(history.present, clam.id, { note }), 'Wrote a note', 'note'),
      start,
    )
    expect(typed.past).toHaveLength(1)
    expect(undone(typed)?.history.present).toBe(program)
  })

  test('forgets the steps forward once something else is done', () => {
    const back = undone(one)
    const other = back && recorded(back.history, removed(program, [clam.id]), 'Removed Clam')
    expect(other && redone(other)).toBeNull()
  })

  test('counts no step where nothing changed', () => {
    expect(recorded(start, program, 'Nothing')).toBe(start)
  })
})
