import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followAlong } from '@/lib/sessions/follow-along'

const dose = {
  sets: 1,
  reps: 1,
  repsUpTo: null,
  holdSeconds: 0,
  restSeconds: 0,
  side: null,
}

const said = (stretches: ReturnType<typeof followAlong>) =>
  stretches.map(({ kind, seconds, side }) =>
    [kind, seconds, side].filter((x) => x !== null).join(' '),
  )

describe('following along with a timer', () => {
  it('two holds with a moment between', () => {
    expect(said(followAlong({ ...dose, reps: 2, holdSeconds: 10 }))).toEqual([
      'ready 5',
      'hold 10',
      'ease 3',
      'hold 10',
    ])
  })

  it('quick repetitions go at one’s own pace, with the rest counted', () => {
    expect(said(followAlong({ ...dose, sets: 2, reps: 10, restSeconds: 60 }))).toEqual([
      'ready 5',
      'move',
      'rest 60',
      'move',
    ])
  })

  it('each side gets all its sets, with time to change over', () => {
    expect(
      said(followAlong({ ...dose, sets: 2, holdSeconds: 30, restSeconds: 20, side: 'both' })),
    ).toEqual([
      'ready 5 left',
      'hold 30 left',
      'rest 20 left',
      'hold 30 left',
      'change-side 8 right',
      'hold 30 right',
      'rest 20 right',
      'hold 30 right',
    ])
  })

  it('one side only stays on it', () => {
    const sides = followAlong({ ...dose, reps: 3, holdSeconds: 5, side: 'right' }).map(
      ({ side }) => side,
    )
    expect(new Set(sides)).toEqual(new Set(['right']))
  })

  it('a long rest position is one stretch', () => {
    expect(said(followAlong({ ...dose, holdSeconds: 300 }))).toEqual(['ready 5', 'hold 300'])
  })

  it('whatever the dose, every hold it prescribes is counted once', () => {
    fc.assert(
      fc.property(
        fc.record({
          sets: fc.integer({ min: 1, max: 10 }),
          reps: fc.integer({ min: 1, max: 20 }),
          repsUpTo: fc.constant(null),
          holdSeconds: fc.integer({ min: 3, max: 600 }),
          restSeconds: fc.integer({ min: 0, max: 120 }),
          side: fc.constantFrom(null, 'both' as const, 'left' as const, 'right' as const),
        }),
        (any) => {
          const holds = followAlong(any).filter(({ kind }) => kind === 'hold')
          expect(holds).toHaveLength(any.sets * any.reps * (any.side === 'both' ? 2 : 1))
          expect(followAlong(any).at(-1)?.kind).toBe('hold')
        },
      ),
    )
  })
})
