import type { RevisionDocument } from '../programs/revision'
import { plannedOn, type PlannedEntry } from '../programs/planned-day'
import type { ReportDocument } from '../reports/document'

/**
 * What a report can be corrected about: the movements that were planned at its moment of its day,
 * and any other of the revision that it answers.
 */
export function movementsOfReport(
  { program }: Pick<RevisionDocument, 'program'>,
  { performedOn, moment, items }: ReportDocument,
): Pick<PlannedEntry, 'prescription' | 'times'>[] {
  const planned = plannedOn(program, performedOn).find((each) => each.moment === moment)
  const entries = planned?.entries ?? []
  const known = new Set(entries.map(({ prescription }) => prescription.id))
  const answered = new Set(items.map(({ prescriptionId }) => prescriptionId))
  const others = program.phases
    .flatMap(({ prescriptions }) => prescriptions)
    .filter(({ id }) => answered.has(id) && !known.has(id))
  return [...entries, ...others.map((prescription) => ({ prescription, times: 1 }))]
}
