'use server'

import { toChange } from '../access/grant'
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
  scope: toChange.careTeam,
  run: (scope, { document }) => recordScreening(scope, document.id, document),
})

export const unlock = action({ input: liftInput, scope: toChange.caseRecord, run: liftHolds })

export const hold = action({ input: holdInput, scope: toChange.caseRecord, run: holdPlan })

export const askForClearance = action({
  input: needClearanceInput,
  scope: toChange.caseRecord,
  run: needClearance,
})

export const recordClearance = action({
  input: giveClearanceInput,
  scope: toChange.caseRecord,
  run: giveClearance,
})

export const endNeed = action({
  input: endClearanceInput,
  scope: toChange.caseRecord,
  run: endClearance,
})
