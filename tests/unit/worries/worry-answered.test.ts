import { describe, expect, it } from 'vitest'
import { becauseOf } from '@/lib/programs/because'
import { commonWorries, OWN_WORRY } from '@/lib/worries/common-worries'
import { becauseOfWorry, chosenFor, heaviestFirst } from '@/lib/worries/worry-answered'
import { emptyPicture } from '@/lib/patients/picture/picture'
import { languageFaults } from '@/tests/support/plain-language'

const harm = { worry: 'injure-again', words: '' }
const bending = { worry: 'bending', words: '' }
const own = (words: string) => ({ worry: OWN_WORRY, words })

describe('the reason a worry gives a movement', () => {
  it('quotes what the patient told, and claims no more than that it was thought of', () => {
    expect(becauseOfWorry(harm)).toBe(
      'You told us: “Will I injure it again?” We chose this with that in mind.',
    )
    expect(becauseOfWorry(own('  The stairs\n at night '))).toContain('“The stairs at night”')
  })

  it.each([...commonWorries])('reads easily: $question', ({ key }) => {
    const reason = becauseOfWorry({ worry: key, words: '' })
    expect(languageFaults(reason, { maxGrade: Infinity, maxWords: 15 })).toEqual([])
  })

  it('fits a reason however much the patient wrote', () => {
    const reason = becauseOfWorry(own('I am afraid of the stairs. '.repeat(18)))
    expect(reason.length).toBeLessThanOrEqual(300)
    expect(reason).toContain('…”')
  })

  it('comes first among what is offered, the three heaviest of them, and goals stay', () => {
    const goals = [{ id: '018f0000-0000-7000-8000-000000000001', text: 'Walk to the quay.' }]
    const worries = ['a', 'b', 'c', 'd']
    expect(becauseOf({ worries, goals, picture: emptyPicture })).toEqual([
      'a',
      'b',
      'c',
      'You want to: walk to the quay.',
    ])
  })
})

describe('what was chosen for a worry', () => {
  const row = (movement: string, reason: string) => ({ movement, reason })

  it('is every movement whose reason names it, once, also with words added around it', () => {
    const rows = [
      row('bridge', becauseOfWorry(harm)),
      row('bridge', becauseOfWorry(harm)),
      row('sit-to-stand', `${becauseOfWorry(harm)} Go slowly.`),
      row('cat-cow', becauseOfWorry(bending)),
      row('march', ''),
    ]
    expect(chosenFor(harm, rows)).toEqual(['bridge', 'sit-to-stand'])
    expect(chosenFor(bending, rows)).toEqual(['cat-cow'])
    expect(chosenFor(own('The stairs'), rows)).toEqual([])
  })
})

it('the heaviest worry comes first, one not weighed last', () => {
  const weights = [null, 2, 8].map((weight) => ({ weight }))
  expect(heaviestFirst(weights).map(({ weight }) => weight)).toEqual([8, 2, null])
})
