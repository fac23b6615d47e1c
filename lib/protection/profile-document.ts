import { z } from 'zod'
import { daysBetween } from '../days'
import { precautions, type Precaution } from '../movements/precautions'
import { directions, holdDays, type Direction, type HeldDirection } from './held-direction'
import { capBounds, irritabilities, type Irritability } from './irritability'
import { numberBounds, type Pregnancy, type Pressure } from './numbers'
import type { ProtectionProfile } from './profile'

const heldDirection = z
  .strictObject({
    direction: z.enum(Object.keys(directions) as [Direction, ...Direction[]]),
    startedOn: z.iso.date(),
    reviewOn: z.iso.date(),
    reason: z.string().trim().max(200),
  })
  .refine(({ startedOn, reviewOn }) => {
    const length = daysBetween(startedOn, reviewOn)
    return length >= 1 && length <= holdDays.most
  }, `Choose a review date within ${holdDays.most} days.`) satisfies z.ZodType<HeldDirection>

const bounded = ({ least, most }: { least: number; most: number }, what = '') => {
  const words = `${what}${what ? ': a' : 'A'} whole number from ${least} to ${most}.`
  return z.number(words).int(words).min(least, words).max(most, words)
}

const pregnancy = z.strictObject({
  weeks: bounded(numberBounds.weeks, 'Weeks of pregnancy'),
  countedOn: z.iso.date('Say when the weeks were counted.'),
  supineFromWeek: bounded(numberBounds.supineFromWeek, 'Not lying flat from week'),
}) satisfies z.ZodType<Pregnancy>

const pressure = z.strictObject({
  systolic: bounded(numberBounds.systolic, 'Blood pressure, upper'),
  diastolic: bounded(numberBounds.diastolic, 'Blood pressure, lower'),
  measuredOn: z.iso.date('Say when the blood pressure was measured.'),
  ceiling: z.strictObject({
    systolic: bounded(numberBounds.systolicCeiling, 'Ceiling, upper'),
    diastolic: bounded(numberBounds.diastolicCeiling, 'Ceiling, lower'),
  }),
}) satisfies z.ZodType<Pressure>

/** A profile as it is stored and sent; pages that only read one do without this check. */
export const protectionProfile = z
  .strictObject({
    format: z.literal(1),
    precautions: z.array(z.enum(Object.keys(precautions) as [Precaution, ...Precaution[]])).max(29),
    heldDirections: z.array(heldDirection).max(6),
    irritability: z.enum(Object.keys(irritabilities) as [Irritability, ...Irritability[]]),
    loadCeiling: bounded(capBounds.load),
    itemCap: bounded(capBounds.items),
    addedMinutesCap: bounded(capBounds.addedMinutes),
    painCeiling: bounded(capBounds.painCeiling),
    settlingHours: bounded(capBounds.settlingHours),
    pregnancy: pregnancy.nullish(),
    pressure: pressure.nullish(),
  })
  .refine(
    ({ heldDirections: held }) =>
      new Set(held.map(({ direction }) => direction)).size === held.length,
    { path: ['heldDirections'], message: 'A direction is held once.' },
  ) satisfies z.ZodType<ProtectionProfile>
