import { describe, expect, it } from 'vitest'
import { answerOf } from '@/lib/reports/begin'
import type { ReportItem } from '@/lib/reports/document'
import {
  heldByPain,
  heldTogether,
  reliefRestsForPain,
  restsForPain,
} from '@/lib/sessions/held-by-pain'

const item = (values: Partial<ReportItem>): ReportItem =>
  answerOf({
    prescriptionId: '01926d4e-0000-7000-8000-000000000001',
    movement: 'bridge',
    status: 'done',
    painBefore: 2,
    ...values,
  })

const ownWay = (slug: string) => (slug === 'prone-press-up' ? 'extension' : null)

const held = (...items: Partial<ReportItem>[]) =>
  heldByPain([{ items: items.map(item) }], 5, ownWay)

describe('what RED holds', () => {
  it.each([
    ['nothing when nothing hurt', [{ pain: 0 }], [], []],
    ['nothing for AMBER', [{ pain: 4, painDirection: 'bending' }], [], []],
    ['the way that was said', [{ pain: 7, painDirection: 'bending' }], ['flexion'], ['bridge']],
    [
      'a rise of three over usual',
      [{ pain: 5, painDirection: 'twisting' }],
      ['rotation'],
      ['bridge'],
    ],
    [
      'the movement’s own way when none was said',
      [{ pain: 7, movement: 'prone-press-up' }],
      ['extension'],
      ['prone-press-up'],
    ],
    ['only the movement where it goes no way of its own', [{ pain: 7 }], [], ['bridge']],
    [
      'the option that was used, not what was prescribed',
      [{ pain: 7, optionUsed: 'clam' }],
      [],
      ['clam'],
    ],
    [
      'pain that went further down, however low',
      [{ pain: 1, zone: 'calf', isFurtherDown: true }],
      [],
      ['bridge'],
    ],
    [
      'a brief pull further down in a nerve glide holds nothing',
      [{ pain: 1, zone: 'calf', isFurtherDown: true, isBriefInGlide: true }],
      [],
      [],
    ],
    [
      'a calf that is usual holds nothing',
      [{ pain: 1, zone: 'calf', isFurtherDown: false }],
      [],
      [],
    ],
    [
      'a movement left out for pain',
      [{ status: 'skipped', skipReason: 'pain', pain: 8, painDirection: 'weight' }],
      ['compression'],
      ['bridge'],
    ],
  ] as const)('%s', (_, items, directions, movements) => {
    expect(held(...(items as unknown as Partial<ReportItem>[]))).toEqual({ directions, movements })
  })

  it('someone who lives at six is not held for six', () => {
    expect(held({ pain: 7, painBefore: 6 }).movements).toEqual([])
    expect(held({ pain: 8, painBefore: 6 }).movements).toEqual(['bridge'])
  })

  it('the clinician’s lower ceiling counts', () => {
    const told = [{ items: [item({ pain: 4, painBefore: 3 })] }]
    expect(heldByPain(told, 5, ownWay).movements).toEqual([])
    expect(heldByPain(told, 3, ownWay).movements).toEqual(['bridge'])
  })

  it('a worse morning holds what was quiet enough the day before', () => {
    const items = [item({ pain: 4, painDirection: 'bending' })]
    const morningAfter = { pain: 5, settling: null }
    expect(heldByPain([{ items, morningAfter }], 5, ownWay).directions).toEqual(['flexion'])
    const notYet = { pain: 2, settling: 'not-yet' as const }
    expect(heldByPain([{ items, morningAfter: notYet }], 5, ownWay).directions).toEqual(['flexion'])
  })

  it('where usual pain is unknown, only its height counts', () => {
    expect(held({ pain: 5, painBefore: null }).movements).toEqual([])
    expect(held({ pain: 6, painBefore: null }).movements).toEqual(['bridge'])
  })

  it('the same reports in any order hold the same', () => {
    const told = [
      { items: [item({ pain: 7, painDirection: 'bending' })] },
      { items: [item({ pain: 8, painDirection: 'arching', movement: 'clam' })] },
    ]
    const once = heldByPain(told, 5, ownWay)
    expect(heldByPain([...told].reverse(), 5, ownWay)).toEqual(once)
    expect(heldByPain([...told, ...told], 5, ownWay)).toEqual(once)
    expect(heldTogether(once, once)).toEqual(once)
  })
})

describe('what rests', () => {
  const flexion = { directions: ['flexion' as const], movements: [] }
  it.each([
    ['goes the held way', { slug: 'a', goes: ['flexion', 'sustained'] }, flexion, 'flexion'],
    ['goes another way', { slug: 'a', goes: ['extension'] }, flexion, null],
    ['hurt itself', { slug: 'a', goes: [] }, { directions: [], movements: ['a'] }, 'movement'],
  ] as const)('%s', (_, movement, what, expected) => {
    expect(restsForPain(movement, { ...what } as never)).toBe(expected)
  })

  it('staying in one place hurt: positions for relief stay, unless they hurt themselves', () => {
    const sustained = { directions: ['sustained' as const], movements: ['crook-lying'] }
    expect(reliefRestsForPain({ slug: 'calves-on-chair', goes: ['sustained'] }, sustained)).toBe(
      false,
    )
    expect(reliefRestsForPain({ slug: 'crook-lying', goes: ['sustained'] }, sustained)).toBe(true)
  })
})
