import { askAgain } from './ask-again'
import { holdReviewDue } from './hold-review-due'
import { clearanceExpiring } from './clearance-expiring'
import { emergency } from './emergency'
import { lowMoodTold } from './low-mood'
import { lyingFlat } from './lying-flat'
import { noProgram } from './no-program'
import { notSignedIn } from './not-signed-in'
import { notNow, notNowDue } from './not-now'
import { nothingComfortable } from './nothing-comfortable'
import { nothingOpen } from './nothing-open'
import { nothingTolerated } from './nothing-tolerated'
import { pain } from './pain'
import { pauseOver } from './pause-over'
import { paused } from './paused'
import { pressureOver } from './pressure-over'
import { retestDue } from './retest-due'
import { reviewDue } from './review-due'
import { screeningDue } from './screening-due'
import { silence } from './silence'
import { skippedForPain } from './skipped-for-pain'
import { soreTwiceRunning } from './sore-running'
import { stopped } from './stopped'
import { unreadComment } from './unread-comment'
import { unsafe } from './unsafe'
import { worried } from './worried'
import { urgent } from './urgent'

/** Every rule there is, heaviest first; a new one is its file and a line here. */
export const attentionRules = [
  emergency,
  urgent,
  unsafe,
  nothingComfortable,
  nothingTolerated,
  nothingOpen,
  paused,
  pressureOver,
  lowMoodTold,
  pain,
  stopped,
  skippedForPain,
  soreTwiceRunning,
  worried,
  notNow,
  unreadComment,
  silence,
  notNowDue,
  notSignedIn,
  noProgram,
  pauseOver,
  lyingFlat,
  holdReviewDue,
  reviewDue,
  retestDue,
  askAgain,
  clearanceExpiring,
  screeningDue,
] as const

export type AttentionKey = (typeof attentionRules)[number]['key']
