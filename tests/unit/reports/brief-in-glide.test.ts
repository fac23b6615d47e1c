import { describe, expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { answerOf, blankReport } from '@/lib/reports/begin'
import { briefOnlyIn } from '@/lib/reports/brief-in-glide'
import { responseOf, USUAL_CEILING } from '@/lib/reports/pain-reading'

const said = (movement: string, optionUsed: string | null = null) =>
  answerOf({
    ...{ prescriptionId: uuidv7(), movement, optionUsed, status: 'part' as const, pain: 2 },
    ...{ painBefore: 1, zone: 'calf' as const, isFurtherDown: true, isBriefInGlide: true },
  })

const report = (...items: ReturnType<typeof said>[]) => ({
  ...blankReport({
    id: uuidv7(),
    revisionId: uuidv7(),
    performedOn: '2026-11-23',
    performedAt: '2026-11-23T08:00:00+00:00',
    moment: 'kettle',
  }),
  items,
})

const bands = (glides: string[], ...items: ReturnType<typeof said>[]) =>
  briefOnlyIn(glides, report(...items)).items.map((item) => responseOf(item, USUAL_CEILING))

describe('“it went at once”', () => {
  it('is AMBER of a nerve glide and RED of anything else, whatever the phone says', () => {
    expect(bands(['sciatic-glide'], said('sciatic-glide'), said('bridge'))).toEqual([
      'amber',
      'red',
    ])
  })

  it('goes by the movement that was done, not by the one it stands for', () => {
    expect(bands(['sciatic-glide'], said('sciatic-glide', 'bridge'))).toEqual(['red'])
    expect(bands(['sciatic-glide'], said('bridge', 'sciatic-glide'))).toEqual(['amber'])
  })

  it('leaves the rest of a report as it was', () => {
    const told = report(said('bridge'))
    expect(briefOnlyIn([], told)).toEqual({
      ...told,
      items: told.items.map((item) => ({ ...item, isBriefInGlide: null })),
    })
    expect(briefOnlyIn(['bridge'], told)).toEqual(told)
  })
})
