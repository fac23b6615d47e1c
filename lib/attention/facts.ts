import type { Day } from '../days'
import type { Taken } from '../reports/sore-mornings'

/** One movement as one report mentions it. */
export type MentionedMovement = Readonly<{
  movement: string
  name: string
  isSkippedForPain: boolean
}>

/**
 * One report, newest first in a list of them. `isAnswered`: a clinician marked this version of it
 * as seen, or published after it came in.
 */
export type RecentReport = Readonly<{
  performedOn: Day
  worstPain: number | null
  doneCount: number
  skippedForPainCount: number
  /** Movements stopped: RED by the patient's own ceiling. */
  stoppedCount: number
  wentDownLeg: boolean
  isNothingComfortable: boolean
  isAnswered: boolean
  /** Filled in only where movements were skipped for pain in more than one recent report. */
  mentions: readonly MentionedMovement[]
  /** How each movement was taken; filled in only where more than one recent morning was sore. */
  taken: readonly (Taken & { name: string })[]
}>

/** What a published program asks for; weekdays are ISO, 1 = Monday. */
export type PlanInForce = Readonly<{
  publishedOn: Day
  weekdays: readonly number[]
  reviewOn: Day | null
}>

/**
 * What holds a plan, and since when: E emergency, U urgent, C clinician first. `reviewOn` is set where a
 * clinician's own pause is what holds it: the day on which it is looked at again.
 */
export type HeldSince = Readonly<{ level: 'E' | 'U' | 'C'; onDay: Day; reviewOn: Day | null }>

/**
 * What the record of one patient says, as far as attention goes. Days are days in the patient's
 * zone; `reports` are the latest few; `lookedOn` is the day a clinician put everything as seen.
 */
export type AttentionFacts = Readonly<{
  addedOn: Day
  isEnded: boolean
  invitedOn: Day | null
  signedInOn: Day | null
  lookedOn: Day | null
  plan: PlanInForce | null
  usualPain: number | null
  /** When the first held direction is to be looked at again; null when none is held. */
  holdReviewOn: Day | null
  reports: readonly RecentReport[]
  lastReportedOn: Day | null
  lastPractisedOn: Day | null
  unreadComments: number
  lastUnreadOn: Day | null
  /** Worries told since a clinician last looked, taken-back ones left out. */
  newWorries: number
  lastWorryOn: Day | null
  /** Two mood questions that ask for a talk, since a clinician last looked: the highest total, 0–6. */
  lowMood: Readonly<{ saidOn: Day; total: number }> | null
  /** When they said that they do not feel safe, since a clinician last looked. */
  unsafeOn: Day | null
  /** The patient's own "not now" that stands; `isNew` until a clinician has looked. */
  notNow: Readonly<{ saidOn: Day; lookAgainOn: Day; isNew: boolean }> | null
  /** When they came back from the last one. */
  cameBackOn: Day | null
  held: HeldSince | null
  /** When a hold was last lifted: nobody could practise before. */
  liftedOn: Day | null
  /** Since when what is held and ruled out leaves no movement of the program open. */
  nothingOpenSince: Day | null
  /** Blood pressure at or over its ceiling, in words, with no clearance noted. */
  pressureOver: Readonly<{ measuredOn: Day; words: string }> | null
  /** From when on a pregnancy leaves out what is done lying flat. */
  lyingFlatEndsOn: Day | null
  /** When the clinician wants to ask again whether the patient is ready. */
  askAgainOn: Day | null
  /** What is to be measured again first, and when. */
  retest: Readonly<{ on: Day; what: string }> | null
  /** When the red-flag questions were last answered, by anyone. */
  screenedOn: Day | null
  /** The first day on which a clearance will have run out. */
  clearanceEndsOn: Day | null
}>
