import { sql, type Placeholder, type SQL } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { statement } from '@/db/statement'
import { sent } from '@/db/together'
import { soreMornings } from '../../reports/sore-mornings'
import type { LatestReport } from '../from-records'

/** How many of a patient's latest reports attention is judged on. */
const latestReports = 12

type Given = string | Placeholder

/** Opens the documents of a patient's reports only where pain or worry made them skip, or a morning was sore, more than once. */
const latestOf = (clinicId: Given, wanted: SQL) => sql`
    select wanted.id as patient_id, latest.performed_on, latest.received_at, latest.worst_pain,
      latest.done_count, latest.skipped_for_pain_count, latest.stopped_count,
      latest.went_down_leg, latest.is_nothing_comfortable,
      latest.seen_sequence >= latest.sequence as is_seen,
      case when latest.sore_mornings >= ${soreMornings.running} then (
        select jsonb_build_object(
          'morningAfter', latest.document->'morningAfter',
          'items', jsonb_agg(item - 'comment' || jsonb_build_object('name', coalesce((
            select document #>> array['movements', item->>'movement', 'movement', 'name']
            from revisions
            where clinic_id = ${clinicId} and id = latest.revision_id
          ), item->>'movement'))))
        from jsonb_array_elements(latest.document->'items') as item
        where item->>'status' <> 'skipped'
      ) end as pains,
      case when latest.pain_skips > 1 then (
        select jsonb_agg(jsonb_build_object(
          'movement', item->>'movement',
          'isSkippedForPain', coalesce(item->>'skipReason' in ('pain', 'worried'), false),
          'name', case when item->>'skipReason' in ('pain', 'worried') then coalesce((
            select document #>> array['movements', item->>'movement', 'movement', 'name']
            from revisions
            where clinic_id = ${clinicId} and id = latest.revision_id
          ), item->>'movement') else '' end))
        from jsonb_array_elements(latest.document->'items') as item
      ) end as mentions
    from ${wanted} as wanted(id)
    cross join lateral (
      select *, count(*) filter (where skipped_for_pain_count > 0) over () as pain_skips,
        count(*) filter (where coalesce(sore_morning_count, 1) > 0) over () as sore_mornings
      from (
        select * from reports
        where clinic_id = ${clinicId} and patient_id = wanted.id
        order by performed_on desc, id desc
        limit ${latestReports}
      ) as newest
    ) as latest
    order by wanted.id, latest.performed_on desc, latest.id desc`

const latestOfOne = statement(['clinicId', 'patientId'], (tx, given) =>
  tx.execute<LatestReport>(latestOf(given.clinicId, sql`(values (${given.patientId}::uuid))`)),
)

/** The latest reports of these patients, newest first; sent at once. */
export function latestReportsOf(tx: Transaction, clinicId: string, patientIds: readonly string[]) {
  const [patientId] = patientIds
  return patientIds.length === 1
    ? latestOfOne(tx, { clinicId, patientId })
    : sent(
        tx.execute<LatestReport>(latestOf(clinicId, sql`unnest(${sql.param(patientIds)}::uuid[])`)),
      )
}
