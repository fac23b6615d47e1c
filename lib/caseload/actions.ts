'use server'

import { toChange } from '../access/grant'
import { action } from '../action'
import { markSeenInput, undoSeenInput } from './input'
import { markReportsSeen, unmarkReportsSeen } from './seen/mutations'

export const markSeen = action({
  input: markSeenInput,
  scope: toChange.careTeam,
  run: markReportsSeen,
})

export const undoSeen = action({
  input: undoSeenInput,
  scope: toChange.careTeam,
  run: unmarkReportsSeen,
})
