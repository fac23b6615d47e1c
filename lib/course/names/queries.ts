import { and, desc, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { revisions } from '@/db/schema'
import type { PatientScope } from '../../access/scope'

type CareTeam = PatientScope<'clinician' | 'assistant'>

/** Movements no longer in the program are looked up in as many revisions. */
const mostRevisions = 10

/** Names of movements by slug, as the patient reads or last read them. */
export async function movementNames(
  tx: Transaction,
  { clinicId, patientId }: CareTeam,
  slugs: readonly string[],
): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  const missing = () => slugs.filter((slug) => !(slug in names))
  const lookUp = async (skipped: number, count: number) => {
    const newest = tx
      .select({ document: revisions.document })
      .from(revisions)
      .where(and(eq(revisions.clinicId, clinicId), eq(revisions.patientId, patientId)))
      .orderBy(desc(revisions.number))
      .offset(skipped)
      .limit(count)
    const rows = await tx.execute<{ slug: string; name: string }>(sql`
      select each.key as slug, each.value #>> '{movement,name}' as name
      from ${newest} as newest, jsonb_each(
        coalesce(newest.document->'rests', '{}') || (newest.document->'movements')) as each`)
    for (const { slug, name } of rows) names[slug] ??= name
  }
  if (missing().length > 0) await lookUp(0, 1)
  if (missing().length > 0) await lookUp(1, mostRevisions)
  return names
}
