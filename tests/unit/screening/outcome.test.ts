import { describe, expect, it } from 'vitest'
import { askedAgain, leftOfRound, neededAt, questionsAt } from '@/lib/screening/asked'
import { screeningDue } from '@/lib/screening/due'
import { screeningOutcome } from '@/lib/screening/outcome'
import { caudaEquinaCodes, redFlags, type RedFlagCode } from '@/lib/screening/red-flags'
import { signGroups, signs } from '@/lib/screening/signs'
import { screeningDocument } from '@/lib/screening/document'
import { spaAdvice, spaAnswer, spaKeys, type SpaPattern } from '@/lib/screening/spondyloarthritis'
import { clearanceStanding } from '@/lib/screening/clearances/standing'

const levels: [RedFlagCode[], string][] = [
  [['RF-CES1'], 'E'],
  [['RF-CES2'], 'E'],
  [['RF-CES3'], 'E'],
  [['RF-CES4'], 'E'],
  [['RF-CES5'], 'E'],
  [['RF-MOT'], 'U'],
  [['RF-MOT', 'RF-CES1'], 'E'],
  [['RF-CORD'], 'E'],
  [['RF-FX1'], 'U'],
  [['RF-FX2'], 'U'],
  [['RF-CA1'], 'C'],
  [['RF-CA1', 'RF-CA2'], 'U'],
  [['RF-INF1'], 'U'],
  [['RF-INF2'], 'U'],
  [['RF-VASC'], 'E'],
  [['RF-CARD'], 'E'],
  [['RF-DVT'], 'U'],
  [['RF-DVT', 'RF-CARD'], 'E'],
  [['RF-MOOD'], 'E'],
  [['RF-SPA'], 'C'],
  [['RF-PROG'], 'C'],
]

describe('what answers ask for', () => {
  it.each(levels)('%j is %s', (yes, level) => {
    expect(screeningOutcome(yes).level).toBe(level)
  })

  it('is “none reported” when nothing was, and never that all is clear', () => {
    expect(screeningOutcome([])).toEqual({ level: 'none-reported', codes: [] })
  })

  it('any one cauda equina sign is an emergency, whatever else was said', () => {
    for (const code of caudaEquinaCodes) {
      for (const other of redFlags) {
        expect(screeningOutcome([other.code, code]).level).toBe('E')
      }
    }
  })
})

describe('pain that began before 45 and has lasted over three months', () => {
  const pattern = (count: number, isLongFromYoung = true) => ({
    isLongFromYoung,
    signs: spaKeys.slice(0, count),
  })
  const document = (said: 'yes' | 'no', spaPattern?: SpaPattern) =>
    screeningDocument.safeParse({
      ...{ format: 1, id: '01926d4e-0000-7000-8000-000000000001', occasion: 'intake', note: '' },
      ...{ answeredAt: '2026-11-23T09:00:00Z', answers: { 'RF-SPA': said }, spaPattern },
    }).success

  it.each([
    [9, 'yes', 'C', 'refer to rheumatology'],
    [4, 'yes', 'C', 'refer to rheumatology'],
    [3, 'yes', 'N', 'HLA-B27'],
  ] as const)('with %i of nine signs is %s, level %s: %s', (count, said, level, words) => {
    expect(spaAnswer(pattern(count))).toBe(said)
    expect(screeningOutcome(['RF-SPA'], pattern(count)).level).toBe(level)
    expect(spaAdvice(pattern(count))).toContain(words)
  })

  it('with two signs, or begun later, asks for nothing', () => {
    for (const each of [pattern(2), pattern(9, false)]) {
      expect(spaAnswer(each)).toBe('no')
      expect(spaAdvice(each)).toBeNull()
    }
  })

  it('is answered as the signs say, and not otherwise', () => {
    expect(document('yes', pattern(3))).toBe(true)
    expect(document('no', pattern(4))).toBe(false)
    expect(document('yes', pattern(2))).toBe(false)
    expect(document('yes')).toBe(false)
    expect(document('no')).toBe(true)
  })

  it('does not soften an emergency', () => {
    expect(screeningOutcome(['RF-SPA', 'RF-CES1'], pattern(3)).level).toBe('E')
  })
})

describe('who is asked what', () => {
  it('only the young are asked the question for the young', () => {
    expect(questionsAt(17)).toContain('RF-AGE')
    expect(questionsAt(18)).not.toContain('RF-AGE')
    expect(neededAt(40)).not.toContain('RF-PREG')
  })

  it('how six weeks of the plan went is asked once it has run for six weeks', () => {
    expect(questionsAt(40)).not.toContain('RF-PROG')
    expect(questionsAt(40, true)).toContain('RF-PROG')
  })

  it('a history of cancer and an early beginning are asked once, every other sign each time', () => {
    const all = questionsAt(40)
    expect(askedAgain(all, [])).toEqual(all)
    expect(askedAgain(all, all)).toEqual(all.filter((code) => !['RF-CA1', 'RF-SPA'].includes(code)))
  })

  it('of a round that a sign cut short, only what was not answered since that sign is left', () => {
    const [before, then] = [new Date('2026-11-16T09:00Z'), new Date('2026-11-22T09:00Z')]
    const all = questionsAt(40)
    const given = new Map(all.map((code) => [code, code === 'RF-CES1' ? then : before]))
    expect(leftOfRound(all, new Map(), null)).toEqual(all)
    expect(leftOfRound(all, given, then)).toEqual(
      all.filter((code) => !['RF-CES1', 'RF-CA1', 'RF-SPA'].includes(code)),
    )
  })

  it('every sign stands in one group of the phone’s questions', () => {
    const grouped = signGroups.flatMap(({ codes }) => codes)
    expect([...grouped].sort()).toEqual(Object.keys(signs).sort())
    expect(grouped).toHaveLength(redFlags.length)
  })
})

describe('the questions are due', () => {
  const past = {
    ...{ isAnswered: true, roundOn: '2026-11-16', isCutShort: false },
    ...{ flareOn: null, legsOn: null },
  }
  const lately = { ...past, roundOn: '2026-11-22' }
  it.each([
    ['never answered', { ...past, isAnswered: false, roundOn: null }, 'never'],
    ['after six days not yet', { ...past, roundOn: '2026-11-17' }, null],
    ['while some were never answered', { ...past, roundOn: null }, 'unfinished'],
    ['once a sign has cut a round short', { ...lately, isCutShort: true }, 'unfinished'],
    ['after a week', past, 'weekly'],
    ['after a flare', { ...lately, flareOn: '2026-11-22' }, 'flare'],
    ['with new leg symptoms', { ...past, legsOn: '2026-11-22', flareOn: '2026-11-22' }, 'legs'],
  ])('%s', (_, given, expected) => {
    expect(screeningDue(given, '2026-11-23')).toBe(expected)
  })
})

describe('a clearance', () => {
  it.each([
    ['that nobody gave is missing', null, null, 'missing'],
    ['without an end is given', '2026-11-01', null, 'given'],
    ['holds on its last day', '2026-11-01', '2026-11-23', 'expiring'],
    ['has run out the day after', '2026-11-01', '2026-11-22', 'expired'],
    ['is no news yet for another month', '2026-11-01', '2026-12-24', 'given'],
  ])('%s', (_, clearedOn, expiresOn, expected) => {
    expect(clearanceStanding({ clearedOn, expiresOn }, '2026-11-23')).toBe(expected)
  })
})
