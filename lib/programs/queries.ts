import { and, eq } from 'drizzle-orm'
import { programs, revisions } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { notFound } from '../errors'

const publishedColumns = {
  id: revisions.id,
  number: revisions.number,
  document: revisions.document,
  changes: revisions.changes,
  publishedAt: revisions.publishedAt,
}

const ofPatient = ({ clinicId, patientId }: PatientScope) =>
  and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId))

/** The revision the patient follows now, or null when nothing was published yet. */
export const publishedProgram = (scope: PatientScope) =>
  read(scope, async (tx) => {
    const [latest] = await tx
      .select(publishedColumns)
      .from(programs)
      .innerJoin(
        revisions,
        and(eq(revisions.clinicId, programs.clinicId), eq(revisions.id, programs.latestRevisionId)),
      )
      .where(ofPatient(scope))
    return latest ?? null
  })

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

/** The draft as it stands, or null when the patient has no program yet. */
export const savedDraft = (scope: PatientScope<'clinician' | 'assistant'>) =>
  read(scope, async (tx) => {
    const [draft] = await tx
      .select({
        document: programs.draft,
        version: programs.draftVersion,
        savedAt: programs.draftSavedAt,
      })
      .from(programs)
      .where(ofPatient(scope))
    return draft ?? null
  })
