import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { auditEntries, holds, screenings } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change, entry } from '../audit/change'
import { refreshCaseload } from '../caseload/mutations'
import { dayAt } from '../days'
import { Problem, notFound } from '../errors'
import { codesAnswered, type ScreeningDocument } from './document'
import { holds as holdsThePlan, screeningOutcome, type ScreeningOutcome } from './outcome'
import { planStandingIn, type PlanStanding } from './standing/queries'

/** What the server holds of a screening, and where the plan stands after it. */
export type ScreeningReceipt = {
  id: string
  level: ScreeningOutcome['level']
  held: PlanStanding['held']
}

/** A device's clock may be ahead; nobody answers in the future. */
const answeredAt = (scope: PatientScope, { answeredAt: told }: ScreeningDocument): Date =>
  new Date(Math.min(Date.parse(told), scope.now.getTime()))

async function putScreening(
  tx: Transaction,
  scope: PatientScope,
  document: ScreeningDocument,
  level: ScreeningOutcome['level'],
): Promise<boolean> {
  const { clinicId, patientId, actor } = scope
  const added = await tx
    .insert(screenings)
    .values({
      ...{ clinicId, id: document.id, patientId, document, level },
      answeredBy: actor.kind,
      clinicianId: actor.kind === 'clinician' ? actor.id : null,
      answeredAt: answeredAt(scope, document),
      receivedAt: scope.now,
    })
    .onConflictDoNothing()
    .returning({ id: screenings.id })
  return added.length > 0
}

/** The very same answers sent again are no news; others under the same id are refused. */
async function refuseOtherWords(tx: Transaction, scope: PatientScope, document: ScreeningDocument) {
  const [row] = await tx
    .select({
      isSame: sql<boolean>`${screenings.document} = ${JSON.stringify(document)}::jsonb`,
    })
    .from(screenings)
    .where(
      and(
        eq(screenings.clinicId, scope.clinicId),
        eq(screenings.id, document.id),
        eq(screenings.patientId, scope.patientId),
      ),
    )
  if (!row) throw notFound()
  if (!row.isSame) throw new Problem('conflict', 'These answers were already sent, in other words.')
}

async function raiseHold(
  tx: Transaction,
  scope: PatientScope,
  { id, level }: { id: string; level: 'E' | 'U' | 'C' },
) {
  const { clinicId, patientId, actor, now } = scope
  await tx.insert(holds).values({
    ...{ clinicId, id, patientId, level, screeningId: id },
    raisedBy: actor.kind,
    clinicianId: actor.kind === 'clinician' ? actor.id : null,
    raisedAt: now,
  })
  await tx.insert(auditEntries).values(entry(scope, 'hold.raised', { subjectId: id }))
}

/**
 * Writes down answers to the red-flag questions, of the patient or of a clinician with them, works
 * out what they ask for (nobody sends a level), and holds the plan where they ask for that. The same
 * answers again get the same receipt and raise nothing; other words under the same id are a conflict.
 */
export function recordScreening(
  scope: PatientScope,
  screeningId: string,
  document: ScreeningDocument,
): Promise<ScreeningReceipt> {
  if (document.id !== screeningId) throw new Problem('invalid', undefined, { id: 'Another one.' })
  const { level } = screeningOutcome(codesAnswered(document, 'yes'), document.spaPattern)
  return change(scope, 'screening.recorded', async (tx, trace) => {
    trace.subjectId = document.id
    const { clinicId, patientId } = scope
    if (await putScreening(tx, scope, document, level)) {
      if (holdsThePlan(level)) {
        await raiseHold(tx, scope, { id: document.id, level })
      }
      const today = dayAt(scope.now, scope.patientTimeZone)
      await refreshCaseload(tx, { clinicId, patientId, today })
    } else {
      await refuseOtherWords(tx, scope, document)
      trace.isUnchanged = true
    }
    const { held } = await planStandingIn(tx, scope)
    return { id: document.id, level, held }
  })
}
