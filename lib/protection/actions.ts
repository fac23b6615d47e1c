'use server'

import { toChange } from '../access/grant'
import { action } from '../action'
import { profileInput } from './input'
import { saveProfile } from './mutations'

export const protect = action({ input: profileInput, scope: toChange.caseRecord, run: saveProfile })
