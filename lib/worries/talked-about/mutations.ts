import { and, eq, isNull } from 'drizzle-orm'
import { toldWorries } from '../../../db/schema'
import type { PatientScope } from '../../access/scope'
import { change } from '../../audit/change'
import type { AuditEvent } from '../../audit/events'
import { notFound } from '../../errors'

type Named = { patientId: string; worry: string }
type Mark = { talkedAboutAt: Date | null; talkedAboutBy: string | null }

const marked = (
  scope: PatientScope<'clinician'>,
  { patientId, worry }: Named,
  [event, mark]: [AuditEvent, Mark],
): Promise<Named> =>
  change(scope, event, async (tx) => {
    const told = await tx
      .update(toldWorries)
      .set(mark)
      .where(
        and(
          eq(toldWorries.clinicId, scope.clinicId),
          eq(toldWorries.patientId, scope.patientId),
          eq(toldWorries.worry, worry),
          isNull(toldWorries.takenBackAt),
        ),
      )
      .returning({ worry: toldWorries.worry })
    if (told.length === 0) throw notFound()
    return { patientId, worry }
  })

/**
 * Notes that a told worry was talked about with the patient now (CLINICAL.md S07). Throws not-found
 * when it was not told or was taken back.
 */
export const talkedAbout = (scope: PatientScope<'clinician'>, named: Named): Promise<Named> =>
  marked(scope, named, [
    'worry.talked-about',
    { talkedAboutAt: scope.now, talkedAboutBy: scope.actor.id },
  ])

/** Takes the note back. */
export const talkUndone = (scope: PatientScope<'clinician'>, named: Named): Promise<Named> =>
  marked(scope, named, ['worry.talk-undone', { talkedAboutAt: null, talkedAboutBy: null }])
