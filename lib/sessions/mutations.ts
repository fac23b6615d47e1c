import { and, eq } from 'drizzle-orm'
import { revisionAcknowledgements, revisions } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { notFound } from '../errors'

/** Notes that the patient read what changed. A second time changes nothing. Throws not-found. */
export const acknowledgeRevision = (
  scope: PatientScope<'self'>,
  { revisionId }: { revisionId: string },
): Promise<void> =>
  change(scope, 'revision.acknowledged', async (tx, trace) => {
    const { clinicId, patientId } = scope
    const [revision] = await tx
      .select({ id: revisions.id })
      .from(revisions)
      .where(
        and(
          eq(revisions.clinicId, clinicId),
          eq(revisions.patientId, patientId),
          eq(revisions.id, revisionId),
        ),
      )
    if (!revision) throw notFound()
    const added = await tx
      .insert(revisionAcknowledgements)
      .values({ clinicId, patientId, revisionId, acknowledgedAt: scope.now })
      .onConflictDoNothing()
      .returning({ revisionId: revisionAcknowledgements.revisionId })
    trace.isUnchanged = added.length === 0
    trace.subjectId = revisionId
  })
