import { beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import type { MovementDocument } from '@/lib/movements/document'
import { openProfile } from '@/lib/protection/profile'
import { answerOf, blankReport } from '@/lib/reports/begin'
import { lookAgainOn } from '@/lib/sessions/look-again'
import { restingNow, standingToday } from '@/lib/sessions/standing-today'
import { lookAgainWords } from '@/components/sessions/sore-words'
import { nextId, prescriptionOf, programOf, revisionOf } from '@/tests/support/program-documents'

const today = '2026-11-22'

let library: Map<string, MovementDocument>
beforeAll(async () => {
  library = new Map((await readLibrary()).map((movement) => [movement.slug, movement]))
})

const documentWith = (slug: string) =>
  revisionOf(programOf([prescriptionOf({ movement: slug })]), [
    library.get(slug) as MovementDocument,
  ])

const painful = (slug: string, performedOn: string) => ({
  ...blankReport({
    ...{ id: nextId(), revisionId: nextId(), moment: 'kettle', performedOn },
    performedAt: `${performedOn}T12:00:00Z`,
  }),
  items: [
    answerOf({ prescriptionId: nextId(), movement: slug, status: 'part', pain: 8, painBefore: 2 }),
  ],
})

describe('rest always has a date', () => {
  it('a day to come is said, a day that passed asks to look now, and no day is said as no day', () => {
    expect(lookAgainOn(['2026-12-04', '2026-11-30'], today)).toEqual({
      by: 'Mon 30 Nov',
      isOverdue: false,
    })
    expect(lookAgainOn(['2026-11-20'], today)?.isOverdue).toBe(true)
    expect(lookAgainOn([], today)).toBeNull()
    expect(lookAgainWords(null, 'Dana')).toContain('Ask Dana')
    expect(lookAgainWords({ by: 'Mon 30 Nov', isOverdue: true }, 'Dana')).not.toContain('30 Nov')
  })

  it('what hurt five days ago is looked at nine days from now, not fourteen', () => {
    const document = documentWith('prone-press-up')
    const standing = standingToday({
      document,
      profile: openProfile,
      usualPain: 2,
      told: [{ document: painful('prone-press-up', '2026-11-17'), isAnswered: false }],
      today,
    })
    expect(restingNow(document, standing)).toMatchObject([
      { slug: 'prone-press-up', again: { by: 'Tue 1 Dec', isOverdue: false } },
    ])
  })

  it('what the clinician holds is looked at on the day they set', () => {
    const document = documentWith('prone-press-up')
    const held = {
      ...{ direction: 'extension' as const, startedOn: today },
      ...{ reviewOn: '2026-11-27', reason: '' },
    }
    const standing = standingToday({
      document,
      profile: { ...openProfile, heldDirections: [held] },
      usualPain: 2,
      told: [],
      today,
    })
    expect(restingNow(document, standing)).toMatchObject([{ again: { by: 'Fri 27 Nov' } }])
  })
})
