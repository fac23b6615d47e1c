'use server'

import { ownRecord } from '../access/grant'
import { formAction } from '../action'
import { acknowledgeInput } from './input'
import { acknowledgeRevision } from './mutations'

export const acknowledgeChanges = formAction({
  input: acknowledgeInput,
  scope: ownRecord,
  run: acknowledgeRevision,
})
