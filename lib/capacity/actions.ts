'use server'

import { toChange } from '../access/grant'
import { action } from '../action'
import { measureInput, measurementInput } from './input'
import { capacityMeasured, capacityPutBack, capacityTakenBack } from './mutations'

export const measure = action({
  input: measureInput,
  scope: toChange.careTeam,
  run: capacityMeasured,
})

export const takeMeasurementBack = action({
  input: measurementInput,
  scope: toChange.careTeam,
  run: capacityTakenBack,
})

export const putMeasurementBack = action({
  input: measurementInput,
  scope: toChange.careTeam,
  run: capacityPutBack,
})
