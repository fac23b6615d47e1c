'use server'

import { ownRecord } from '../access/grant'
import { formAction } from '../action'
import { ownPictureInput } from './input'
import { ownPictureWritten } from './mutations'

export const sayAboutMe = formAction({
  input: ownPictureInput,
  scope: ownRecord,
  run: ownPictureWritten,
})
