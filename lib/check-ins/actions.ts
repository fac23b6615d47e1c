'use server'

import { ownRecord } from '../access/grant'
import { formAction } from '../action'
import { checkInInput } from './input'
import { checkedIn } from './mutations'

export const checkIn = formAction({ input: checkInInput, scope: ownRecord, run: checkedIn })
