import { describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import { addDays } from '@/lib/days'
import { pressureHindrances } from '@/lib/programs/pressure-clearance'
import { protectionInWords } from '@/lib/protection/in-words'
import { lyingFlatEndsOn, weekOn } from '@/lib/protection/numbers'
import { profileOn } from '@/lib/protection/on-day'
import { caresOf, exclusionsOf, inOneClause } from '@/lib/protection/patient-filter'
import { protectionProfile } from '@/lib/protection/profile-document'
import { openProfile, type ProtectionProfile } from '@/lib/protection/profile'

const library = await readLibrary()
const movement = (slug: string) => {
  const found = library.find((each) => each.slug === slug)
  if (!found) throw new Error(slug)
  return found
}

const countedOn = '2026-11-23'
const pregnant = (weeks: number, supineFromWeek = 20): ProtectionProfile => ({
  ...openProfile,
  pregnancy: { weeks, countedOn, supineFromWeek },
})
const measured = (
  systolic: number,
  diastolic: number,
  ceiling = { systolic: 180, diastolic: 110 },
): ProtectionProfile => ({
  ...openProfile,
  pressure: { systolic, diastolic, measuredOn: countedOn, ceiling },
})

describe('lying flat in pregnancy is left out', () => {
  it.each([
    ['not in week 19, a day short of 20', pregnant(19), 6, false],
    ['from week 20 on', pregnant(19), 7, true],
    ['at once in week 22', pregnant(22), 0, true],
    ['from week 16 where the clinician says 16', pregnant(15, 16), 7, true],
    ['not in week 15 then', pregnant(15, 16), 6, false],
  ])('%s', (_, profile, days, isOut) => {
    const today = addDays(countedOn, days)
    const words = inOneClause(exclusionsOf(movement('bridge'), profileOn(profile, today)))
    expect(words.includes('flat on the back')).toBe(isOut)
  })

  it('with the week it rests on', () => {
    const reasons = exclusionsOf(movement('bridge'), profileOn(pregnant(22), countedOn))
    expect(inOneClause(reasons)).toContain(
      'is done flat on the back (week 22 of pregnancy, left out from week 20)',
    )
  })

  it('leaves out lying face down as well, which is as good as weight on the abdomen', () => {
    const faceDown = library.filter(({ startPosition }) => startPosition === 'prone')
    expect(faceDown.length).toBeGreaterThan(3)
    for (const each of faceDown)
      expect(exclusionsOf(each, profileOn(pregnant(20), countedOn))).not.toEqual([])
  })

  it('for every movement of the library that is done so, as if it were ticked by hand', () => {
    const byWeek = profileOn(pregnant(20), countedOn)
    const byHand: ProtectionProfile = {
      ...openProfile,
      precautions: ['PREG_ABDO', 'PREG_SUPINE', 'PREG_PRONE'],
    }
    const outBy = (profile: ProtectionProfile) =>
      library.filter((each) => exclusionsOf(each, profile).length > 0).map(({ slug }) => slug)
    expect(outBy(byWeek)).toEqual(outBy(byHand))
    expect(outBy(byWeek).length).toBeGreaterThan(outBy(openProfile).length)
  })

  it.each([
    [12, 8 * 7],
    [20, 0],
    [24, -4 * 7],
  ])('counted at %i weeks: %i days on', (weeks, days) => {
    const pregnancy = { weeks, countedOn, supineFromWeek: 20 }
    expect(lyingFlatEndsOn(pregnancy)).toBe(addDays(countedOn, days))
    expect(weekOn(pregnancy, lyingFlatEndsOn(pregnancy))).toBe(20)
  })
})

describe('blood pressure at rest', () => {
  const onRecord = { today: countedOn, clearances: [] }
  it.each([
    ['179/109', 179, 109, false],
    ['180/80', 180, 80, true],
    ['140/110', 140, 110, true],
    ['200/120', 200, 120, true],
  ])('%s against 180/110: exercise waits is %s', (_, systolic, diastolic, isOver) => {
    const profile = measured(systolic, diastolic)
    expect(pressureHindrances(profile, onRecord).length > 0).toBe(isOver)
    const { precautions } = profileOn(profile, countedOn)
    expect(precautions.includes('HTN_HEAD')).toBe(isOver)
    expect(precautions.includes('HTN_ISO')).toBe(isOver)
  })

  it('is judged by the ceiling set for this patient', () => {
    const profile = measured(165, 90, { systolic: 160, diastolic: 100 })
    expect(pressureHindrances(profile, onRecord)).toEqual([
      {
        where: 'clearance',
        words:
          'Blood pressure was 165/90 on Mon 23 Nov, at or over the ceiling of 160/100: exercise waits for a clearance.',
      },
    ])
  })

  it('waits no longer once a clearance for it is given, and again when that has run out', () => {
    const clearance = { condition: 'pressure', whoMust: 'Their doctor', clearedOn: '2026-11-20' }
    const waits = (expiresOn: string | null, condition = 'pressure') =>
      pressureHindrances(measured(185, 95), {
        today: countedOn,
        clearances: [{ ...clearance, condition, expiresOn }],
      }).length > 0
    expect(waits(null)).toBe(false)
    expect(waits(countedOn)).toBe(false)
    expect(waits(addDays(countedOn, -1))).toBe(true)
    expect(waits(null, 'heart')).toBe(true)
  })

  it('is said beside the care that long holds ask for', () => {
    const held = library.find(
      (each) => each.precautions.includes('HTN_ISO') && !each.precautions.includes('HTN_HEAD'),
    )
    if (!held) throw new Error('No movement asks for care with long holds.')
    expect(caresOf(held, profileOn(measured(184, 96), countedOn)).join()).toContain(
      '(blood pressure 184/96, ceiling 180/110)',
    )
  })
})

describe('the bounds a clinician sets numbers within (CLINICAL.md 8)', () => {
  const isTaken = (profile: ProtectionProfile) => protectionProfile.safeParse(profile).success
  it.each([
    ['180/110 as the ceiling', measured(120, 80), true],
    ['lowered to 160/100', measured(120, 80, { systolic: 160, diastolic: 100 }), true],
    ['raised to 200/110', measured(120, 80, { systolic: 200, diastolic: 110 }), true],
    ['raised past 200', measured(120, 80, { systolic: 201, diastolic: 110 }), false],
    ['raised past 110', measured(120, 80, { systolic: 180, diastolic: 111 }), false],
    ['week 16 to lie flat no more', pregnant(10, 16), true],
    ['week 21', pregnant(10, 21), false],
    ['week 15', pregnant(10, 15), false],
    ['no number of weeks', pregnant(NaN), false],
    ['neither of them', { ...openProfile, pregnancy: null, pressure: null }, true],
    ['a profile of before there were numbers', openProfile, true],
  ])('%s', (_, profile, taken) => expect(isTaken(profile)).toBe(taken))
})

it('a clinician reads the numbers with what follows from them', () => {
  const both = { ...pregnant(18), pressure: measured(184, 96).pressure }
  expect(protectionInWords(both, countedOn).conditions).toEqual([
    'Week 18 of pregnancy, not lying flat from Mon 7 Dec',
    'Blood pressure 184/96 on Mon 23 Nov, at or over 180/110: waits for a clearance',
  ])
})
