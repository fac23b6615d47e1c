'use server'

import { ownRecord } from '../access/grant'
import { formAction } from '../action'
import { ownWordsInput, takeBackInput, tellInput, weighInput } from './input'
import { takeWorryBack, tellOwnWorry, tellWorry, weighWorry } from './mutations'

export const tellClinician = formAction({ input: tellInput, scope: ownRecord, run: tellWorry })

export const tellInOwnWords = formAction({
  input: ownWordsInput,
  scope: ownRecord,
  run: tellOwnWorry,
})

export const sayHowMuch = formAction({ input: weighInput, scope: ownRecord, run: weighWorry })

export const takeBack = formAction({ input: takeBackInput, scope: ownRecord, run: takeWorryBack })
