'use server'

import { clinicOwner, clinicTeam } from '../access/grant'
import { action } from '../action'
import { activeInput, clinicianInput, inviteInput, profileInput, roleInput } from './input'
import {
  changeClinicianActive,
  changeClinicianRole,
  changeProfile,
  inviteAgain,
  inviteClinician,
} from './mutations'

export const invite = action({ input: inviteInput, scope: clinicOwner, run: inviteClinician })

export const renewInvitation = action({
  input: clinicianInput,
  scope: clinicOwner,
  run: inviteAgain,
})

export const changeRole = action({
  input: roleInput,
  scope: clinicOwner,
  run: changeClinicianRole,
})

export const changeActive = action({
  input: activeInput,
  scope: clinicOwner,
  run: changeClinicianActive,
})

export const saveProfile = action({ input: profileInput, scope: clinicTeam, run: changeProfile })
