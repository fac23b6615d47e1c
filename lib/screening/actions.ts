'use server'

import { careTeam, caseRecord } from '../access/grant'
import { action } from '../action'
import { endClearance, giveClearance, needClearance } from './clearances/mutations'
import { holdPlan, liftHolds } from './holds/mutations'
import {
  endClearanceInput,
  giveClearanceInput,
  holdInput,
  liftInput,
  needClearanceInput,
  screenInput,
} from './input'
import { recordScreening } from './mutations'

export const screen = action({
  input: screenInput,
  scope: careTeam,
  run: (scope, { document }) => recordScreening(scope, document.id, document),
})

export const unlock = action({ input: liftInput, scope: caseRecord, run: liftHolds })

export const hold = action({ input: holdInput, scope: caseRecord, run: holdPlan })

export const askForClearance = action({
  input: needClearanceInput,
  scope: caseRecord,
  run: needClearance,
})

export const recordClearance = action({
  input: giveClearanceInput,
  scope: caseRecord,
  run: giveClearance,
})

export const endNeed = action({ input: endClearanceInput, scope: caseRecord, run: endClearance })
