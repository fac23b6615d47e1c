import type { ReportItem } from '@/lib/reports/document'
import { effortInWords } from '@/lib/reports/effort-words'
import { painDirections } from '@/lib/reports/pain-directions'
import { skipReasons } from '@/lib/reports/skip-reasons'
import { sessionWords } from './session-words'

const { said, sides } = sessionWords

const amountSaid = ({ setsDone, repsDone, holdSecondsDone, sideDone }: ReportItem): string[] => [
  setsDone === null ? '' : `${setsDone} ${setsDone === 1 ? 'set' : 'sets'}`,
  repsDone === null ? '' : `${repsDone} times`,
  holdSecondsDone === null ? '' : `${holdSecondsDone} seconds`,
  sideDone === null ? '' : sides[sideDone].toLowerCase(),
]

/** One answer as a short line: "Some of it: 1 set, left, pain 3, bending forward". */
export function saidInWords(item: ReportItem): string {
  const { status, pain, painDirection, effort, skipReason } = item
  const more = [
    skipReason ? skipReasons[skipReason].toLowerCase() : '',
    ...amountSaid(item),
    pain === null ? '' : pain === 0 ? said.noPain : said.pain(pain),
    painDirection ? painDirections[painDirection].toLowerCase() : '',
    effort === null ? '' : effortInWords(effort).toLowerCase(),
  ].filter(Boolean)
  const first = said[status]
  const distinct = more.filter((words) => words !== first.toLowerCase())
  return distinct.length === 0 ? first : `${first}: ${distinct.join(', ')}`
}
