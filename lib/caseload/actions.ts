'use server'

import { careTeam } from '../access/grant'
import { action } from '../action'
import { markSeenInput, undoSeenInput } from './input'
import { markReportsSeen, unmarkReportsSeen } from './seen/mutations'

export const markSeen = action({ input: markSeenInput, scope: careTeam, run: markReportsSeen })

export const undoSeen = action({ input: undoSeenInput, scope: careTeam, run: unmarkReportsSeen })
