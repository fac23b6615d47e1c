'use server'

import { clinicOwner } from '../access/grant'
import { action } from '../action'
import { clinicInput } from './input'
import { changeClinic } from './mutations'

export const saveClinic = action({ input: clinicInput, scope: clinicOwner, run: changeClinic })
