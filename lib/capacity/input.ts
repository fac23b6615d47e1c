import { z } from 'zod'
import { addDays } from '../days'
import { capacityMeasures, measureKeys } from './measures'

/** As far ahead as a day to measure again is set. */
const MOST_DAYS_AHEAD = 366

const ofPatient = { patientId: z.uuid(), id: z.uuid() }

const whole = 'Write a whole number.'

/** `id` is made by the form, so that sending it twice writes one measurement. */
export const measureInput = z
  .strictObject({
    ...ofPatient,
    measure: z.enum(measureKeys),
    side: z.enum(['left', 'right']),
    value: z
      .string()
      .trim()
      .regex(/^\d{1,4}$/, whole),
    measuredOn: z.iso.date('Write the day it was measured.'),
    nextOn: z.union([z.literal(''), z.iso.date('Write a day, or leave it empty.')]),
    note: z.string().trim().max(300, 'Keep this under 300 letters.'),
  })
  .superRefine(({ measure, value, measuredOn, nextOn }, context) => {
    const { most } = capacityMeasures[measure]
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (Number(value) > most) refuse('value', `${most} at the most.`)
    if (nextOn === '') return
    if (nextOn <= measuredOn) refuse('nextOn', 'Choose a day after the one it was measured on.')
    if (nextOn > addDays(measuredOn, MOST_DAYS_AHEAD)) refuse('nextOn', 'Within a year, please.')
  })

export const measurementInput = z.strictObject(ofPatient)

export type MeasureInput = z.infer<typeof measureInput>
export type MeasurementInput = z.infer<typeof measurementInput>
