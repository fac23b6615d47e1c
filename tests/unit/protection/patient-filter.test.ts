import { beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import type { MovementDocument } from '@/lib/movements/document'
import { precautions, type Precaution } from '@/lib/movements/precautions'
import { gateConflicts } from '@/lib/movements/protective-criteria'
import { directions, goesHeldWay, type Direction } from '@/lib/protection/held-direction'
import { exclusionsOf, isOpenToPatient } from '@/lib/protection/patient-filter'
import { precautionRules } from '@/lib/protection/precaution-rules'
import { openProfile } from '@/lib/protection/profile'

let library: MovementDocument[]
beforeAll(async () => {
  library = await readLibrary()
})

const failingTheGate = [
  'childs-pose',
  'childs-pose-supported',
  'double-knee-to-chest',
  'double-leg-lower',
  'full-sit-up',
  'knee-rolls-full',
  'loaded-seated-twist',
  'seated-flexion-supported',
  'single-leg-deadlift',
  'standing-flexion-repeated',
  'standing-toe-touch',
  'superman-hold',
]

describe('the gate', () => {
  it('stops exactly the twelve movements named in the fact base, and lets 215 pass', () => {
    const stopped = library.filter(({ criteria }) => gateConflicts(criteria).length > 0)
    expect(stopped.map(({ slug }) => slug).sort()).toEqual(failingTheGate)
    expect(library.length - stopped.length).toBe(215)
  })
})

describe('a precaution', () => {
  const codes = Object.keys(precautions) as Precaution[]
  const blocking = codes.filter((code) => precautionRules[code].effect === 'block')

  it.each(blocking)('%s keeps out every movement that carries it', (code) => {
    const profile = { ...openProfile, precautions: [code] }
    const carriers = library.filter((movement) => movement.precautions.includes(code))
    expect(carriers.length).toBeGreaterThan(0)
    expect(carriers.filter((movement) => isOpenToPatient(movement, profile))).toEqual([])
  })

  it('of thin bones keeps out loaded and end-range bending and end-range twisting too', () => {
    const profile = { ...openProfile, precautions: ['OSTEO' as const] }
    const open = library.filter((movement) => isOpenToPatient(movement, profile))
    expect(
      open.filter(({ precautions: codes }) =>
        codes.some((code) => ['OSTEO', 'FLEX_LOADED', 'FLEX_END', 'ROT_END'].includes(code)),
      ),
    ).toEqual([])
  })
})

describe('a held direction', () => {
  it.each(Object.keys(directions) as Direction[])(
    '%s hides every movement that goes that way',
    (direction) => {
      const profile = {
        ...openProfile,
        heldDirections: [
          { direction, startedOn: '2026-11-22', reviewOn: '2026-12-06', reason: 'It hurt.' },
        ],
      }
      const going = library.filter((movement) => goesHeldWay(movement, direction))
      expect(going.length).toBeGreaterThan(0)
      expect(going.filter((movement) => isOpenToPatient(movement, profile))).toEqual([])
      const others = library.filter((movement) => !goesHeldWay(movement, direction))
      for (const movement of others) {
        expect(exclusionsOf(movement, profile).map(({ rule }) => rule)).not.toContain('direction')
      }
    },
  )
})
