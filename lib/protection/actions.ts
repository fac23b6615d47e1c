'use server'

import { caseRecord } from '../access/grant'
import { action } from '../action'
import { profileInput } from './input'
import { saveProfile } from './mutations'

export const protect = action({ input: profileInput, scope: caseRecord, run: saveProfile })
