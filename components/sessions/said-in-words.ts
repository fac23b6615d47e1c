import { LONG_HOLD_SECONDS, secondsInWords } from '@/lib/programs/dose-words'
import type { ReportItem } from '@/lib/reports/document'
import { effortInWords } from '@/lib/reports/effort-words'
import { likings } from '@/lib/reports/liking'
import { painDirections } from '@/lib/reports/pain-directions'
import { skipReasons } from '@/lib/reports/skip-reasons'
import { weightInWords } from '@/lib/worries/worry-weight'
import { sessionWords } from './session-words'

const { said, sides } = sessionWords

/** A stay (a rest, a walk) is said by its length alone. */
const isStay = ({ repsDone, holdSecondsDone }: ReportItem): boolean =>
  repsDone === 1 && (holdSecondsDone ?? 0) >= LONG_HOLD_SECONDS

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

const amountSaid = (item: ReportItem): string[] => {
  const { setsDone, repsDone, holdSecondsDone, sideDone } = item
  const isOnlyLong = isStay(item)
  return [
    setsDone === null || (isOnlyLong && setsDone === 1) ? '' : counted(setsDone, 'set', 'sets'),
    repsDone === null || isOnlyLong ? '' : counted(repsDone, 'time', 'times'),
    holdSecondsDone === null ? '' : secondsInWords(holdSecondsDone),
    sideDone === null ? '' : sides[sideDone].toLowerCase(),
  ]
}

/** A sentence inside another; "I" stays "I". */
const lowered = (words: string): string =>
  /^I /.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

/** One answer as a short line: "Some of it: 1 set, left, pain 3, bending forward". */
export function saidInWords(item: ReportItem): string {
  const { status, pain, painDirection, effort, skipReason, liking, worry } = item
  const more = [
    skipReason ? skipReasons[skipReason].toLowerCase() : '',
    worry == null ? '' : said.worry(weightInWords(worry).toLowerCase()),
    ...amountSaid(item),
    pain === null ? '' : pain === 0 ? said.noPain : said.pain(pain),
    painDirection ? painDirections[painDirection].toLowerCase() : '',
    effort === null ? '' : effortInWords(effort).toLowerCase(),
    liking ? lowered(likings[liking]) : '',
  ].filter(Boolean)
  const first = said[status]
  const distinct = more.filter((words) => words !== first.toLowerCase())
  return distinct.length === 0 ? first : `${first}: ${distinct.join(', ')}`
}
