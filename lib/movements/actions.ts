'use server'

import { clinicPrescriber, clinicTeam } from '../access/grant'
import { action } from '../action'
import {
  adaptInput,
  favouriteInput,
  makeInput,
  movementFileInput,
  retireInput,
  shippedTextInput,
  signInput,
} from './input'
import {
  adaptMovement,
  addMovement,
  changeFavourite,
  restoreShippedText,
  retireMovement,
  reviewMovement,
} from './mutations'
import { openedMovementFile } from './queries'

export const favourite = action({
  input: favouriteInput,
  scope: clinicTeam,
  run: changeFavourite,
  refreshes: false,
})

export const sign = action({ input: signInput, scope: clinicPrescriber, run: reviewMovement })

export const adapt = action({ input: adaptInput, scope: clinicPrescriber, run: adaptMovement })

export const returnToShippedText = action({
  input: shippedTextInput,
  scope: clinicPrescriber,
  run: restoreShippedText,
})

export const makeMovement = action({ input: makeInput, scope: clinicPrescriber, run: addMovement })

export const retire = action({ input: retireInput, scope: clinicPrescriber, run: retireMovement })

export const openMovementFile = action({
  input: movementFileInput,
  scope: clinicPrescriber,
  run: openedMovementFile,
  refreshes: false,
})
