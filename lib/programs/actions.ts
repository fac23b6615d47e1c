'use server'

import { careTeam, caseRecord } from '../access/grant'
import { action } from '../action'
import { draftInput, publishInput } from './input'
import { publishProgram, saveDraft } from './mutations'

export const save = action({
  input: draftInput,
  scope: careTeam,
  run: saveDraft,
  refreshes: false,
})

export const publish = action({ input: publishInput, scope: caseRecord, run: publishProgram })
