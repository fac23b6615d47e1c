import { describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import { exclusionsOf } from '@/lib/protection/patient-filter'
import { openProfile, withIrritability } from '@/lib/protection/profile'
import { restFirst, restPositionsFor } from '@/lib/protection/rest-first'

const library = await readLibrary()

describe('rest positions come first', () => {
  it.each([
    [5, openProfile, false],
    [6, openProfile, true],
    [9, openProfile, true],
    [null, openProfile, false],
    [2, withIrritability(openProfile, 'high'), true],
    [2, withIrritability(openProfile, 'moderate'), false],
  ])('at usual pain %s', (usualPain, profile, isSaid) => {
    expect(restFirst({ usualPain, profile }) !== null).toBe(isSaid)
  })

  it('at usual pain of 6 and more, with the rise that counts instead of the bands', () => {
    expect(restFirst({ usualPain: 7, profile: openProfile })).toContain('a rise of more than 1')
  })

  it('and are only those the patient’s protection lets in', () => {
    const profile = {
      ...withIrritability(openProfile, 'high' as const),
      precautions: ['PREG_SUPINE' as const],
    }
    const found = restPositionsFor(library, profile)
    expect(found.length).toBeGreaterThan(0)
    for (const each of found) {
      expect(each.kind).toBe('position')
      expect(exclusionsOf(each, profile)).toEqual([])
    }
  })
})
