import type { AttentionItem } from '@/lib/attention/attention'
import type { DayAgainstPlan, MarkedDay } from '@/lib/caseload/against-plan'
import type { CaseloadRow } from '@/lib/caseload/row'
import { sayDay, weekdayOf } from '@/lib/days'
import { shortNameOfWeekday } from '@/lib/programs/days-in-words'
import type { WeekStripProps } from './week-strip'

/** What a row of the caseload shows, said in words where the words depend on the day. */
export type Line = {
  patientId: string
  name: string
  age: number
  isEnded: boolean
  first: Pick<AttentionItem, 'label' | 'tone' | 'words'> | null
  /** Further reasons: their labels, and all of them in words. */
  more: { labels: string; words: string } | null
  practised: string
  week: WeekStripProps
  against: string | null
  /** Whether anything was planned or done in it. */
  hasWeek: boolean
  worst: { pain: number; on: string } | null
  unread: number
  silentDays: number
}

const furtherIn = (items: readonly AttentionItem[]): Line['more'] =>
  items.length === 0
    ? null
    : {
        labels: items.map(({ label }) => label.toLowerCase()).join(', '),
        words: items.map(({ label, words }) => `${label}: ${words}`).join('\n'),
      }

const markWords: Record<DayAgainstPlan, string> = {
  done: 'done',
  skipped: 'reported, nothing done',
  silent: 'no report',
  open: 'not yet',
  free: 'nothing planned',
  before: 'no program yet',
}

const weekIn = (days: readonly MarkedDay[]): Line['week'] => ({
  words: days
    .map(({ on, mark }) => `${shortNameOfWeekday(weekdayOf(on))} ${markWords[mark]}`)
    .join(', '),
  days: days.map(({ mark }) => mark),
})

/** A row in words: made on the server, so that a browser with other names for days shows the same. */
export function lineOf(row: CaseloadRow): Line {
  const { patientId, name, age, isEnded, today, week, worstPain, silentDays } = row
  const [first, ...further] = row.reasons
  return {
    ...{ patientId, name, age, isEnded, silentDays },
    first: first ? { label: first.label, tone: first.tone, words: first.words } : null,
    more: furtherIn(further),
    practised: row.lastPractisedOn ? sayDay(row.lastPractisedOn, today) : 'Not yet',
    week: weekIn(week),
    hasWeek: row.planned > 0 || row.done > 0,
    against: row.planned > 0 ? `${row.done} of ${row.planned}` : null,
    worst: worstPain && { pain: worstPain.pain, on: sayDay(worstPain.on, today) },
    unread: row.unreadComments,
  }
}
