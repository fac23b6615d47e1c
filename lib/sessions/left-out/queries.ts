import { and, eq, gte, sql } from 'drizzle-orm'
import { reports } from '@/db/schema'
import { sent, together } from '@/db/together'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { addDays, type Day } from '../../days'
import { DAY_ITSELF } from '../../reports/day-itself'
import type { MorningAfter } from '../../reports/document'
import { takenIn, type SaidOfPain, type Taken } from '../../reports/sore-mornings'
import { avoidance, type Mention } from '../avoidance'

const MOST_MENTIONS = 300

type Row = Mention & { said: SaidOfPain; morningAfter: MorningAfter | null; revisionId: string }

type Asked = {
  day: Day
  prescriptionIds: readonly string[]
  /** The revision followed now: how its movements were taken counts, an earlier one's does not. */
  revisionId: string
  /** The clinician's personal limit of pain (2–7). */
  ceiling: number
}

type Lately = { mentions: Mention[]; taken: Taken[]; offeredOn: Day | null }

/**
 * How these prescriptions were taken in the last weeks, and when a smaller one was offered last. Asked
 * only where something was left out for pain or worry these days, or a morning was sore.
 */
export const mentionsLately = (
  scope: PatientScope<'self'>,
  { day, prescriptionIds, revisionId, ceiling }: Asked,
): Promise<Lately> =>
  read(scope, async (tx) => {
    const { clinicId, patientId } = scope
    const [rows, offers] = await together(
      tx.execute<Row>(sql`
        select item->>'prescriptionId' as "prescriptionId", performed_on::text as "on",
          item->>'skipReason' as "skipReason", item - 'comment' as said,
          document->'morningAfter' as "morningAfter", revision_id as "revisionId"
        from reports, jsonb_array_elements(document->'items') as item
        where clinic_id = ${clinicId} and patient_id = ${patientId}
          and performed_on >= ${addDays(day, -avoidance.lookedForInDays)}
          and item->>'prescriptionId' = any(${sql.param(prescriptionIds)}::text[])
        order by performed_on desc
        limit ${MOST_MENTIONS}`),
      sent(
        tx
          .select({ on: sql<Day | null>`max(${reports.performedOn})::text` })
          .from(reports)
          .where(
            and(
              eq(reports.clinicId, clinicId),
              eq(reports.patientId, patientId),
              gte(
                reports.performedOn,
                addDays(day, -avoidance.quietForDays - avoidance.standsForDays),
              ),
              sql`${reports.document} ->> 'moment' = ${DAY_ITSELF}`,
              sql`${reports.document} ? 'smaller'`,
            ),
          ),
      ),
    )
    const taken = rows
      .filter((row) => row.revisionId === revisionId)
      .flatMap(({ on, said, morningAfter }) =>
        takenIn({ on, items: [said], morningAfter }, ceiling),
      )
    const mentions = rows.map(({ prescriptionId, on, skipReason }) => ({
      ...{ prescriptionId, on, skipReason },
    }))
    return { mentions, taken, offeredOn: offers[0]?.on ?? null }
  })
