import type { ReportDocument } from '../reports/document'
import { settlings } from '../reports/settling'

type Told = Pick<
  ReportDocument,
  'soreDay' | 'reliefs' | 'isNothingComfortable' | 'morningAfter' | 'smaller'
>

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const easing = (before: number | null, after: number | null): string =>
  after === null ? `pain ${before ?? '?'} before, nothing said after` : `pain ${before} → ${after}`

/** What a patient said of a day itself, for the clinician, a line each; relief with its two numbers. */
export function linesOfDay(told: Told, nameOf: (slug: string) => string): string[] {
  const { soreDay, reliefs = [], isNothingComfortable, morningAfter, smaller = [] } = told
  return [
    ...(isNothingComfortable ? ['Nothing was comfortable'] : []),
    ...(soreDay?.isOn
      ? [`A sore day: ${counted(soreDay.rests, 'rest')}, ${counted(soreDay.strolls, 'stroll')}`]
      : []),
    ...reliefs.map(
      ({ movement, before, after }) => `Relief: ${nameOf(movement)}, ${easing(before, after)}`,
    ),
    ...smaller.map(
      ({ movement, isTaken }) =>
        `Offered a smaller version of ${nameOf(movement)}: ${isTaken ? 'took it' : 'not now'}`,
    ),
    ...(morningAfter
      ? [
          `The morning after: pain ${morningAfter.pain}${
            morningAfter.settling
              ? `, settled: ${settlings[morningAfter.settling].toLowerCase()}`
              : ''
          }`,
        ]
      : []),
  ]
}
