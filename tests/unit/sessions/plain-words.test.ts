import { describe, expect, it } from 'vitest'
import { reliefWords } from '@/components/relief/relief-words'
import { checkWords, signsWords } from '@/components/screening/check-words'
import { heldWords } from '@/components/screening/held-words'
import { progressWords } from '@/components/reports/progress-words'
import { hurtWords } from '@/components/sessions/hurt-words'
import { kindWords, sessionWords } from '@/components/sessions/session-words'
import { soreWords } from '@/components/sessions/sore-words'
import { afterCareWords, helpWords, keptWords, todayWords } from '@/components/sessions/today-words'
import { zoneWords } from '@/components/sessions/zone-words'
import { worryWords } from '@/components/worries/worry-words'
import { safetyWords } from '@/components/safety/safety-words'
import { heldWords as heldWays, leftOutWords } from '@/lib/protection/left-out-words'
import { usualPauses } from '@/lib/programs/usual-pauses'
import { directions, type Direction } from '@/lib/protection/held-direction'
import { settlings } from '@/lib/reports/settling'
import { painDirections } from '@/lib/reports/pain-directions'
import { skipReasons } from '@/lib/reports/skip-reasons'
import { signGroups, signs } from '@/lib/screening/signs'
import { spaWords } from '@/lib/screening/spondyloarthritis'
import { languageFaults } from '@/tests/support/plain-language'

/** Every line of a word list; a line with a gap is read with something ordinary in it. */
function linesOf(words: unknown, path: string): [path: string, line: string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, String(words('5', '2'))]]
  return Object.entries(words as object).flatMap(([key, each]) => linesOf(each, `${path}.${key}`))
}

const lines = Object.entries({
  session: sessionWords,
  kind: kindWords,
  today: todayWords,
  afterCare: afterCareWords,
  help: helpWords,
  progress: progressWords,
  kept: keptWords,
  hurt: hurtWords,
  sore: soreWords,
  relief: reliefWords,
  worries: worryWords,
  settlings,
  zones: zoneWords,
  skipReasons,
  painDirections,
  held: heldWords,
  heldWays,
  leftOut: Object.values(leftOutWords).filter((words) => words !== null),
  pauses: usualPauses(Object.keys(directions) as Direction[]),
  safe: safetyWords,
  check: checkWords,
  warningSigns: signsWords,
  signs,
  spaWords,
  signGroups: signGroups.map(({ title }) => title),
}).flatMap(([name, words]) => linesOf(words, name))

/** A measure of sentences says little about a label of a few words. */
const isSentence = (line: string): boolean => line.split(/\s+/).length >= 6

describe('words a patient reads on the portal', () => {
  it.each(lines)('%s is plain: “%s”', (_, line) => {
    const maxGrade = isSentence(line) ? 6 : Infinity
    expect(languageFaults(line, { maxGrade, maxWords: 15 })).toEqual([])
  })
})
