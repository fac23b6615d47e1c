import { describe, expect, it } from 'vitest'
import { heldWords, leftOutWords } from '@/lib/protection/left-out-words'
import { precautionRules } from '@/lib/protection/precaution-rules'
import { openProfile } from '@/lib/protection/profile'
import { leftOutFor } from '@/lib/sessions/own-safety'
import { languageFaults } from '@/tests/support/plain-language'
import { nextId, prescriptionOf, programOf } from '@/tests/support/program-documents'

const program = programOf([prescriptionOf()])
const held = {
  direction: 'flexion' as const,
  startedOn: '2026-11-22',
  reviewOn: '2026-12-06',
  reason: '',
}

describe('what is left out for a person', () => {
  it('is nothing for a profile that rules nothing out', () => {
    expect(leftOutFor({ profile: openProfile, hurt: [], program })).toEqual([])
  })

  it('names what the clinician holds with its day, what hurt, what is paused and what they have', () => {
    const pause = {
      ...{ id: nextId(), what: 'Long drives', movement: null, reason: '' },
      ...{ instead: 'Stop every half hour', reviewOn: '2026-12-01' },
    }
    const profile = { ...openProfile, heldDirections: [held], precautions: ['OSTEO' as const] }
    const found = leftOutFor({
      profile,
      hurt: ['extension', 'flexion'],
      program: { ...program, pauses: [pause] },
    })
    expect(found.slice(0, 3)).toEqual([
      { what: 'Bending forward', why: 'clinic', lookAgainOn: '2026-12-06' },
      { what: 'Arching back', why: 'hurt', lookAgainOn: null },
      { what: 'Long drives', why: 'clinic', lookAgainOn: '2026-12-01' },
    ])
    expect(found.map(({ what }) => what)).toContain(leftOutWords.OSTEO)
  })

  it('leaves nothing out that only asks for care', () => {
    const profile = { ...openProfile, precautions: ['KNEE_LOAD' as const, 'FALL_RISK' as const] }
    expect(leftOutFor({ profile, hurt: [], program })).toEqual([])
  })

  it('has words for every precaution that blocks', () => {
    for (const [code, { effect }] of Object.entries(precautionRules)) {
      if (effect === 'block') expect(leftOutWords[code as keyof typeof leftOutWords]).toBeTruthy()
    }
  })

  it.each([...Object.values(leftOutWords), ...Object.values(heldWords)].filter((w) => w !== null))(
    '“%s” is plain',
    (words) => {
      expect(languageFaults(words, { maxGrade: Infinity, maxWords: 15 })).toEqual([])
    },
  )
})
