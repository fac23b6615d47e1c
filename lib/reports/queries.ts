import { and, desc, eq, gte, inArray, lte, max, sql, sum } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { reports, revisions } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import type { Day } from '../days'
import { notFound } from '../errors'

const REPORTS_A_PAGE = 20
const MOST_DAYS = 400

const ofPatient = ({ clinicId, patientId }: PatientScope) =>
  and(eq(reports.clinicId, clinicId), eq(reports.patientId, patientId))

export type ToldDay = { day: Day; worstPain: number | null; doneCount: number }

/** Days with at least one report from `from` to `to`, oldest first: the worst pain, what was done. */
export const toldDays = (
  scope: PatientScope,
  { from, to }: { from: Day; to: Day },
): Promise<ToldDay[]> =>
  read(scope, (tx) =>
    tx
      .select({
        day: reports.performedOn,
        worstPain: max(reports.worstPain),
        doneCount: sum(reports.doneCount).mapWith(Number),
      })
      .from(reports)
      .where(and(ofPatient(scope), gte(reports.performedOn, from), lte(reports.performedOn, to)))
      .groupBy(reports.performedOn)
      .orderBy(reports.performedOn)
      .limit(MOST_DAYS),
  )

/** The names movements had in these revisions, by slug. */
async function movementNames(
  tx: Transaction,
  { clinicId }: PatientScope,
  revisionIds: string[],
): Promise<Record<string, string>> {
  if (revisionIds.length === 0) return {}
  const rows = await tx
    .select({
      names: sql<Record<string, string>>`(
        select coalesce(jsonb_object_agg(each.key, each.value #>> '{movement,name}'), '{}')
        from jsonb_each(coalesce(${revisions.document} -> 'rests', '{}')
          || (${revisions.document} -> 'movements')) as each)`,
    })
    .from(revisions)
    .where(and(eq(revisions.clinicId, clinicId), inArray(revisions.id, revisionIds)))
    .orderBy(revisions.number)
  return Object.assign({}, ...rows.map(({ names }) => names))
}

const sendOf = { id: reports.id, document: reports.document }

/** The place in the list a page starts after; a report that is not theirs is no place. */
async function placeOf(tx: Transaction, scope: PatientScope, id: string) {
  const [row] = await tx
    .select({ performedOn: reports.performedOn, id: reports.id })
    .from(reports)
    .where(and(ofPatient(scope), eq(reports.id, id)))
  if (!row) throw notFound()
  return row
}

/**
 * One page of a patient's reports, newest day first, with the names their movements had. `after` is
 * the last report of the page before. Throws not-found when it is none of theirs.
 */
export const toldReports = (scope: PatientScope, { after }: { after?: string }) =>
  read(scope, async (tx) => {
    const place = after ? await placeOf(tx, scope, after) : null
    const isLater = place
      ? sql`(${reports.performedOn}, ${reports.id}) < (${place.performedOn}, ${place.id})`
      : undefined
    const rows = await tx
      .select(sendOf)
      .from(reports)
      .where(and(ofPatient(scope), isLater))
      .orderBy(desc(reports.performedOn), desc(reports.id))
      .limit(REPORTS_A_PAGE + 1)
    const page = rows.slice(0, REPORTS_A_PAGE).map(({ document }) => document)
    const revisionIds = [...new Set(page.map(({ revisionId }) => revisionId))]
    return {
      reports: page,
      names: await movementNames(tx, scope, revisionIds),
      hasMore: rows.length > REPORTS_A_PAGE,
    }
  })

/** One report with the revision it was made against. Throws not-found. */
export const toldReport = (scope: PatientScope, id: string) =>
  read(scope, async (tx) => {
    const [row] = await tx
      .select({
        report: reports.document,
        revision: { id: revisions.id, document: revisions.document },
      })
      .from(reports)
      .innerJoin(
        revisions,
        and(eq(revisions.clinicId, reports.clinicId), eq(revisions.id, reports.revisionId)),
      )
      .where(and(ofPatient(scope), eq(reports.id, id)))
    if (!row) throw notFound()
    return row
  })
