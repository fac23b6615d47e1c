import { beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import type { MovementDocument } from '@/lib/movements/document'
import { alternativesFor } from '@/lib/protection/alternatives'
import { allNeeds, meets, missedNeeds } from '@/lib/protection/coverage'
import { directions, goesHeldWay, type Direction } from '@/lib/protection/held-direction'
import { hurtLately } from '@/lib/protection/hurt-lately'
import { isOpenToClinician } from '@/lib/protection/patient-filter'
import { openProfile, withIrritability } from '@/lib/protection/profile'
import { failedIn, failedMovements } from '@/lib/protection/failed-family'
import { familyWarning } from '@/lib/protection/same-family'
import { suggestionsFor } from '@/lib/protection/suggestions'

let library: MovementDocument[]
beforeAll(async () => {
  library = await readLibrary()
})
const named = (slug: string) => library.find((each) => each.slug === slug) as MovementDocument

const suggested = (
  need: (typeof allNeeds)[number],
  profile = openProfile,
  present: string[] = [],
) =>
  suggestionsFor(need, library, {
    ...{ profile, favourites: new Set<string>(), isLikeOneThatHurt: () => false },
    missed: missedNeeds(present.map(named)),
    present: present.map(named),
  })

describe('a gap of a program', () => {
  it.each(allNeeds)('%s is filled by every movement suggested for it', (need) => {
    const found = suggested(need)
    expect(found).toHaveLength(3)
    for (const { slug, reason } of found) {
      expect(meets(named(slug), need)).toBe(true)
      expect(reason).toMatch(/^Covers .+\. .+, load \d\.$/)
    }
  })

  it.each(Object.keys(directions) as Direction[])(
    'is never filled by what goes the held way: %s',
    (direction) => {
      const heldDirections = [
        { direction, startedOn: '2026-11-23', reviewOn: '2026-12-07', reason: '' },
      ]
      const profile = { ...openProfile, heldDirections }
      for (const need of allNeeds) {
        for (const { slug } of suggested(need, profile)) {
          expect(goesHeldWay(named(slug), direction)).toBe(false)
        }
      }
    },
  )

  it('stays within the load that high irritability allows', () => {
    const profile = withIrritability(openProfile, 'high')
    for (const { slug } of suggested(2, profile)) expect(named(slug).loadLevel).toBe(1)
  })

  it('is not filled twice by what the program has', () => {
    const [first] = suggested(2)
    if (!first) throw new Error('Nothing works the gluteals.')
    expect(suggested(2, openProfile, [first.slug]).map(({ slug }) => slug)).not.toContain(
      first.slug,
    )
  })
})

describe('another way to the same goal', () => {
  it('is never heavier, and says what is different about it', () => {
    const open = library.filter((each) => isOpenToClinician(each, openProfile))
    for (const movement of library) {
      for (const { slug, reason } of alternativesFor(movement, open)) {
        expect(named(slug).loadLevel).toBeLessThanOrEqual(movement.loadLevel)
        expect(reason).toMatch(/^Also for .+: .+\.$/)
      }
    }
  })
})

describe('a version of what failed', () => {
  it('is told by the loaded bending it shares with the sit-up', () => {
    const warning = familyWarning(named('double-knee-to-chest'), [named('full-sit-up')])
    expect(warning).toContain(named('full-sit-up').name)
    expect(warning).toContain('flexion')
  })

  it('is not seen in something that is really different', () => {
    expect(familyWarning(named('clam'), [named('full-sit-up')])).toBeNull()
  })
})

describe('a treatment that failed', () => {
  const sitUps = {
    ...{ text: 'Ten weeks of sit-ups', effect: 'worse' },
    like: { movement: 'full-sit-up', direction: null, position: null, isLoaded: false },
  }
  const bending = {
    ...{ text: 'Good mornings at the gym', effect: 'no-change' },
    like: { movement: null, direction: 'flexion' as const, position: null, isLoaded: true },
  }
  const warned = (slug: string, ...treatments: Parameters<typeof failedIn>[0]) =>
    familyWarning(named(slug), failedIn(treatments, named))

  it('warns of a version of it by the words it was written down in', () => {
    expect(warned('double-knee-to-chest', sitUps)).toMatch(
      /^Like “Ten weeks of sit-ups”: .*flexion/,
    )
    expect(warned('clam', sitUps)).toBeNull()
  })

  it('is known by the way it moved and its load alone, without a movement of the library', () => {
    expect(warned('full-sit-up', bending)).toBe('Like “Good mornings at the gym”: loaded flexion.')
    expect(warned('double-knee-to-chest', bending)).toBe(
      'Like “Good mornings at the gym”: flexion.',
    )
    expect(warned('prone-press-up', bending)).toBeNull()
  })

  it('is nothing to warn of when it helped, or when nobody said what it was like', () => {
    expect(warned('full-sit-up', { ...sitUps, effect: 'helped' })).toBeNull()
    expect(warned('full-sit-up', { text: 'Massage', effect: 'worse' })).toBeNull()
    expect(failedMovements([sitUps, { ...sitUps, effect: 'helped' }])).toEqual(['full-sit-up'])
  })
})

describe('what hurt lately', () => {
  const judged = { usualPain: 3, painCeiling: 5 }
  it.each([
    ['a skip for pain', { worstPain: null, painSkips: 1 }, judged, true],
    ['a pain of six', { worstPain: 6, painSkips: 0 }, judged, true],
    ['a rise of two', { worstPain: 5, painSkips: 0 }, judged, false],
    ['a rise of three', { worstPain: 6, painSkips: 0 }, { usualPain: 3, painCeiling: 7 }, true],
    ['usual pain', { worstPain: 3, painSkips: 0 }, judged, false],
    [
      'four, above a ceiling of three',
      { worstPain: 4, painSkips: 0 },
      { usualPain: 3, painCeiling: 3 },
      true,
    ],
    [
      'seven for one who lives at six',
      { worstPain: 7, painSkips: 0 },
      { usualPain: 6, painCeiling: 5 },
      false,
    ],
    [
      'eight for one who lives at six',
      { worstPain: 8, painSkips: 0 },
      { usualPain: 6, painCeiling: 5 },
      true,
    ],
  ])('%s', (_, taken, who, isHurt) => {
    expect(hurtLately([{ movement: 'bridge', ...taken }], who)).toEqual(isHurt ? ['bridge'] : [])
  })
})
