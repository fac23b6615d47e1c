import { holdReviewDue } from './hold-review-due'
import { noProgram } from './no-program'
import { notSignedIn } from './not-signed-in'
import { nothingTolerated } from './nothing-tolerated'
import { pain } from './pain'
import { reviewDue } from './review-due'
import { silence } from './silence'
import { skippedForPain } from './skipped-for-pain'
import { unreadComment } from './unread-comment'
import { worried } from './worried'

/** Every rule there is, heaviest first; a new one is its file and a line here. */
export const attentionRules = [
  nothingTolerated,
  pain,
  skippedForPain,
  worried,
  unreadComment,
  silence,
  notSignedIn,
  noProgram,
  holdReviewDue,
  reviewDue,
] as const

export type AttentionKey = (typeof attentionRules)[number]['key']
