'use server'

import { clinicTeam, toChange } from '../access/grant'
import { action } from '../action'
import { addCarer, endCare, removeCarer, restartCare } from './care/mutations'
import {
  addPatientInput,
  carerInput,
  changeDetailsInput,
  changeWordsInput,
  ofPatient,
  usualPainInput,
} from './input'
import { addPatient, changeDetails, changeWords, setUsualPain } from './mutations'
import { pictureInput } from './picture/input'
import { savePicture } from './picture/mutations'

export const add = action({ input: addPatientInput, scope: clinicTeam, run: addPatient })

export const saveDetails = action({
  input: changeDetailsInput,
  scope: toChange.careTeam,
  run: changeDetails,
})

export const saveWords = action({
  input: changeWordsInput,
  scope: toChange.careTeam,
  run: changeWords,
})

export const saveUsualPain = action({
  input: usualPainInput,
  scope: toChange.careTeam,
  run: setUsualPain,
})

export const writePicture = action({
  input: pictureInput,
  scope: toChange.careTeam,
  run: savePicture,
})

export const bringIn = action({ input: carerInput, scope: toChange.careTeam, run: addCarer })

export const letGo = action({ input: carerInput, scope: toChange.careTeam, run: removeCarer })

export const end = action({ input: ofPatient, scope: toChange.careTeam, run: endCare })

export const restart = action({ input: ofPatient, scope: toChange.careTeam, run: restartCare })
