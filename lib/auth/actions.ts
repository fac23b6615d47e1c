'use server'

import { careTeam, clinicTeam, ownRecord, toChange } from '../access/grant'
import { action, formAction } from '../action'
import { addPassword } from './add-password'
import { endAllAccess } from './access-links'
import { askAgain, confirmEmail } from './confirm-email'
import { enterByLink } from './enter'
import { askForPassword } from './forgot-password'
import {
  addedPasswordInput,
  changedPasswordInput,
  chooseInput,
  confirmedInput,
  enterInput,
  forgottenInput,
  newPasswordInput,
  nothing,
  ofPatient,
  signInInput,
} from './input'
import { openAccess, sendAccessLink } from './mutations'
import { changePassword, signOutOthers } from './own-account'
import { joinClinic, setPassword } from './set-password'
import { leave, signInAt, signInWithPassword } from './sign-in'
import { visitor } from './visitor'

export const signIn = formAction({ input: signInInput, scope: visitor, run: signInWithPassword })

export const chooseClinic = formAction({ input: chooseInput, scope: visitor, run: signInAt })

export const signOut = formAction({ input: nothing, scope: visitor, run: leave })

export const enter = formAction({ input: enterInput, scope: visitor, run: enterByLink })

export const makeAccessLink = action({ input: ofPatient, scope: careTeam, run: openAccess })

export const mailAccessLink = action({
  input: ofPatient,
  scope: careTeam,
  run: sendAccessLink,
})

export const endAccess = action({ input: ofPatient, scope: toChange.careTeam, run: endAllAccess })

export const forgetPassword = formAction({
  input: forgottenInput,
  scope: visitor,
  run: askForPassword,
})

export const choosePassword = formAction({
  input: newPasswordInput,
  scope: visitor,
  run: setPassword,
})

export const acceptInvitation = formAction({
  input: newPasswordInput,
  scope: visitor,
  run: joinClinic,
})

export const addOwnPassword = formAction({
  input: addedPasswordInput,
  scope: ownRecord,
  run: addPassword,
})

export const sendConfirmation = formAction({ input: nothing, scope: ownRecord, run: askAgain })

export const confirmAddress = formAction({
  input: confirmedInput,
  scope: visitor,
  run: confirmEmail,
})

export const changePatientPassword = formAction({
  input: changedPasswordInput,
  scope: ownRecord,
  run: changePassword,
})

export const changeClinicianPassword = formAction({
  input: changedPasswordInput,
  scope: clinicTeam,
  run: changePassword,
})

export const signOutOtherDevices = formAction({
  input: nothing,
  scope: ownRecord,
  run: signOutOthers,
})

export const signOutClinicianDevices = formAction({
  input: nothing,
  scope: clinicTeam,
  run: signOutOthers,
})
