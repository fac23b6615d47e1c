'use server'

import { toChange } from '../access/grant'
import { action } from '../action'
import { draftInput, publishInput } from './input'
import { publishProgram, saveDraft } from './mutations'

export const save = action({
  input: draftInput,
  scope: toChange.careTeam,
  run: saveDraft,
  refreshes: false,
})

export const publish = action({
  input: publishInput,
  scope: toChange.caseRecord,
  run: publishProgram,
})
