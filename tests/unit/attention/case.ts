import type { AttentionFacts, MentionedMovement, RecentReport } from '@/lib/attention/facts'
import { attentionOn } from '@/lib/attention/attention'
import type { Day } from '@/lib/days'

export const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** A patient who is well under way: daily plan, practised yesterday, nothing to worry about. */
export const underWay: AttentionFacts = {
  addedOn: '2026-10-01',
  isEnded: false,
  invitedOn: '2026-10-01',
  signedInOn: '2026-10-02',
  lookedOn: null,
  plan: { publishedOn: '2026-10-01', weekdays: everyDay, reviewOn: null },
  usualPain: 3,
  holdReviewOn: null,
  reports: [],
  lastReportedOn: '2026-11-22',
  lastPractisedOn: '2026-11-22',
  unreadComments: 0,
  lastUnreadOn: null,
  newWorries: 0,
  lastWorryOn: null,
  lowMood: null,
  unsafeOn: null,
  notNow: null,
  cameBackOn: null,
  held: null,
  liftedOn: null,
  nothingOpenSince: null,
  pressureOver: null,
  lyingFlatEndsOn: null,
  askAgainOn: null,
  retest: null,
  screenedOn: '2026-11-20',
  clearanceEndsOn: null,
}

export const report = (performedOn: Day, values: Partial<RecentReport> = {}): RecentReport => ({
  performedOn,
  worstPain: null,
  doneCount: 3,
  skippedForPainCount: 0,
  stoppedCount: 0,
  wentDownLeg: false,
  isNothingComfortable: false,
  isAnswered: false,
  mentions: [],
  taken: [],
  ...values,
})

export const mention = (name: string, isSkippedForPain: boolean): MentionedMovement => ({
  movement: name.toLowerCase(),
  name,
  isSkippedForPain,
})

/** What the clinician reads on a day, heaviest first. Monday 23 November 2026 unless told. */
export const reasons = (facts: Partial<AttentionFacts>, today: Day = '2026-11-23'): string[] =>
  attentionOn({ ...underWay, ...facts }, today).map((item) => `${item.label}: ${item.words}`)
