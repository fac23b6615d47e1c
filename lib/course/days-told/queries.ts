import { and, desc, eq, gte, sql } from 'drizzle-orm'
import { reports } from '@/db/schema'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { addDays, dayAt, type Day } from '../../days'
import type { ReportDocument } from '../../reports/document'
import type { Weeks } from '../input'
import { movementNames } from '../names/queries'
import { linesOfDay } from '../lines-of-day'

/** Days with something said about them are read up to here. */
const mostDays = 20

export type ToldOfDay = { id: string; on: Day; lines: string[] }

/**
 * What the patient said of days themselves in the weeks, newest first: what eased it, sore days, the
 * mornings after, and smaller movements that were offered.
 */
export const toldOfDays = (
  scope: PatientScope<'clinician' | 'assistant'>,
  weeks: Weeks,
): Promise<ToldOfDay[]> =>
  read(scope, async (tx) => {
    const { clinicId, patientId } = scope
    const since = addDays(dayAt(scope.now, scope.patientTimeZone), 1 - weeks * 7)
    const rows = await tx
      .select({ id: reports.id, document: reports.document })
      .from(reports)
      .where(
        and(
          eq(reports.clinicId, clinicId),
          eq(reports.patientId, patientId),
          gte(reports.performedOn, since),
          sql`${reports.document} ?| array['soreDay', 'reliefs', 'isNothingComfortable', 'morningAfter', 'smaller']`,
        ),
      )
      .orderBy(desc(reports.performedOn), desc(reports.id))
      .limit(mostDays)
    const names = await movementNames(tx, scope, movementsIn(rows.map((row) => row.document)))
    return rows
      .map(({ id, document }) => ({
        ...{ id, on: document.performedOn },
        lines: linesOfDay(document, (slug) => names[slug] ?? slug),
      }))
      .filter(({ lines }) => lines.length > 0)
  })

const movementsIn = (documents: readonly ReportDocument[]): string[] => [
  ...new Set(
    documents.flatMap(({ reliefs = [], smaller = [] }) =>
      [...reliefs, ...smaller].map(({ movement }) => movement),
    ),
  ),
]
