'use server'

import { clinicPrescriber } from '../access/grant'
import { action } from '../action'
import { newTemplateInput, renameTemplateInput, templateInput } from './input'
import { archiveTemplate, renameTemplate, restoreTemplate, saveTemplate } from './mutations'

export const saveAsTemplate = action({
  input: newTemplateInput,
  scope: clinicPrescriber,
  run: saveTemplate,
  refreshes: false,
})

export const rename = action({
  input: renameTemplateInput,
  scope: clinicPrescriber,
  run: renameTemplate,
})

export const archive = action({
  input: templateInput,
  scope: clinicPrescriber,
  run: archiveTemplate,
})

export const restore = action({
  input: templateInput,
  scope: clinicPrescriber,
  run: restoreTemplate,
})
