'use server'

import { ownRecord } from '../access/grant'
import { formAction } from '../action'
import { comeBackInput, notNowInput } from './input'
import { programPutOff, programTakenUp } from './mutations'

export const sayNotNow = formAction({ input: notNowInput, scope: ownRecord, run: programPutOff })

export const comeBack = formAction({ input: comeBackInput, scope: ownRecord, run: programTakenUp })
