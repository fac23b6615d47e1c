import { and, eq, gte, sql } from 'drizzle-orm'
import { reports } from '@/db/schema'
import { sent, together } from '@/db/together'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { addDays, type Day } from '../../days'
import { DAY_ITSELF } from '../../reports/day-itself'
import { avoidance, type Mention } from '../avoidance'

const MOST_MENTIONS = 300

/**
 * How these prescriptions were taken in the last weeks, and when a smaller one was offered last. Asked
 * only where something was left out for pain or worry these days.
 */
export const mentionsLately = (
  scope: PatientScope<'self'>,
  { day, prescriptionIds }: { day: Day; prescriptionIds: readonly string[] },
): Promise<{ mentions: Mention[]; offeredOn: Day | null }> =>
  read(scope, async (tx) => {
    const { clinicId, patientId } = scope
    const [mentions, offers] = await together(
      tx.execute<Mention>(sql`
        select item->>'prescriptionId' as "prescriptionId", performed_on::text as "on",
          item->>'skipReason' as "skipReason"
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
              gte(reports.performedOn, addDays(day, -avoidance.quietForDays)),
              sql`${reports.document} ->> 'moment' = ${DAY_ITSELF}`,
              sql`${reports.document} ? 'smaller'`,
            ),
          ),
      ),
    )
    return { mentions: [...mentions], offeredOn: offers[0]?.on ?? null }
  })
