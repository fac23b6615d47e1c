'use server'

import { ownRecord, toChange } from '../access/grant'
import { action, formAction } from '../action'
import { ownWordsInput, takeBackInput, talkedAboutInput, tellInput, weighInput } from './input'
import { takeWorryBack, tellOwnWorry, tellWorry, weighWorry } from './mutations'
import { talkedAbout, talkUndone } from './talked-about/mutations'

export const tellClinician = formAction({ input: tellInput, scope: ownRecord, run: tellWorry })

export const tellInOwnWords = formAction({
  input: ownWordsInput,
  scope: ownRecord,
  run: tellOwnWorry,
})

export const sayHowMuch = formAction({ input: weighInput, scope: ownRecord, run: weighWorry })

export const takeBack = formAction({ input: takeBackInput, scope: ownRecord, run: takeWorryBack })

export const markTalkedAbout = action({
  input: talkedAboutInput,
  scope: toChange.caseRecord,
  run: talkedAbout,
})

export const undoTalkedAbout = action({
  input: talkedAboutInput,
  scope: toChange.caseRecord,
  run: talkUndone,
})
