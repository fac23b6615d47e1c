import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Transaction } from '../../../db/connection'
import { programs, revisions } from '../../../db/schema'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { notFound } from '../../errors'

const publishedColumns = {
  id: revisions.id,
  number: revisions.number,
  document: revisions.document,
  changes: revisions.changes,
  publishedAt: revisions.publishedAt,
}

const ofPatient = ({ clinicId, patientId }: PatientScope) =>
  and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId))

/** The revision in force, inside of a transaction that reads more. */
export async function latestIn(tx: Transaction, scope: PatientScope) {
  const [latest] = await tx
    .select(publishedColumns)
    .from(programs)
    .innerJoin(
      revisions,
      and(eq(revisions.clinicId, programs.clinicId), eq(revisions.id, programs.latestRevisionId)),
    )
    .where(ofPatient(scope))
  return latest ?? null
}

/** The revision the patient follows now, or null when nothing was published yet. */
export const publishedProgram = (scope: PatientScope) => read(scope, (tx) => latestIn(tx, scope))

export type PublishedRevision = NonNullable<Awaited<ReturnType<typeof publishedProgram>>>

/** One revision exactly as it was signed. Throws not-found when the patient has none of that number. */
export const revisionByNumber = (scope: PatientScope, number: number): Promise<PublishedRevision> =>
  read(scope, async (tx) => {
    const [revision] = await tx
      .select(publishedColumns)
      .from(revisions)
      .where(
        and(
          eq(revisions.clinicId, scope.clinicId),
          eq(revisions.patientId, scope.patientId),
          eq(revisions.number, number),
        ),
      )
    if (!revision) throw notFound()
    return revision
  })

export const REVISIONS_A_PAGE = 20

/** Revisions from the newest, a page at a time; `before` is the number the page before ended with. */
export const revisionList = (scope: PatientScope, before?: number) =>
  read(scope, (tx) =>
    tx
      .select({
        number: revisions.number,
        publishedAt: revisions.publishedAt,
        changes: revisions.changes,
        signedBy: sql<{ name: string; credentials: string }>`${revisions.document}->'signedBy'`,
        movementCount: sql<number>`(select count(*)::int
          from jsonb_path_query(${revisions.document}, '$.program.phases[*].prescriptions[*]'))`,
      })
      .from(revisions)
      .where(
        and(
          eq(revisions.clinicId, scope.clinicId),
          eq(revisions.patientId, scope.patientId),
          before === undefined ? undefined : lt(revisions.number, before),
        ),
      )
      .orderBy(desc(revisions.number))
      .limit(REVISIONS_A_PAGE),
  )

export type RevisionLine = Awaited<ReturnType<typeof revisionList>>[number]
