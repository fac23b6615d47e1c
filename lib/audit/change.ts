import { v7 as uuidv7 } from 'uuid'
import { transaction, type Transaction } from '../../db/connection'
import { auditEntries } from '../../db/schema'
import { statement } from '../../db/statement'
import { contextOf } from '../access/context'
import type { PatientScope, Scope } from '../access/scope'
import { Problem } from '../errors'
import type { AuditEvent } from './events'
import { openingId } from './one-opening'

type Details = Record<string, string | number | boolean>

/** What the audit entry says beyond who, when and what: an id, and details without health text. */
export type Trace = {
  subjectId?: string
  patientId?: string
  details?: Details
  event?: AuditEvent
  /** Set when nothing was written after all: then a record was opened at most. */
  isUnchanged?: boolean
}

const entryWritten = statement(
  [
    ...(['clinicId', 'id', 'at', 'actorKind', 'actorId'] as const),
    ...(['patientId', 'event', 'subjectId', 'details'] as const),
  ],
  (tx, given) => tx.insert(auditEntries).values(given),
)

/**
 * The only way rows change: the write and its audit entry land together or not at all. `run` gets
 * the transaction and may fill in the trace. Throws what `run` throws; then nothing is written, but
 * that the record was opened where a refusal hands back some of it.
 */
export async function change<T>(
  scope: Scope,
  event: AuditEvent,
  run: (tx: Transaction, trace: Trace) => Promise<T>,
): Promise<T> {
  const work = async (tx: Transaction) => {
    const trace: Trace = {}
    return { result: await run(tx, trace), trace }
  }
  const note = (tx: Transaction, { trace }: { trace: Trace }) => {
    if (!trace.isUnchanged) {
      return entryWritten(tx, entry(scope, event, trace))
    }
    return isCarers(scope) ? noteOpening(tx, scope) : undefined
  }
  try {
    return (await transaction(contextOf(scope), work, note)).result
  } catch (error) {
    const showsRecord = error instanceof Problem && error.data !== undefined && isCarers(scope)
    if (showsRecord) await transaction(contextOf(scope), (tx) => noteOpening(tx, scope))
    throw error
  }
}

type CarersScope = PatientScope<'clinician' | 'assistant'>

const isCarers = (scope: Scope): scope is CarersScope => 'patientId' in scope && scope.by !== 'self'

/** Writes that a record was opened, unless the trail says so of this sign-in and half hour. */
export const noteOpening = (tx: Transaction, scope: CarersScope) =>
  tx
    .insert(auditEntries)
    .values({
      ...entry(scope, 'record.read', { subjectId: scope.signIn }),
      id: openingId(scope.signIn, scope.patientId, scope.now),
    })
    .onConflictDoNothing()
    .execute()

/** One row of the audit trail, for the few places that write it beside a read. */
export const entry = (scope: Scope, event: AuditEvent, trace: Trace = {}) => ({
  clinicId: scope.clinicId,
  id: uuidv7(),
  at: scope.now,
  actorKind: scope.actor.kind,
  actorId: scope.actor.id,
  patientId: trace.patientId ?? ('patientId' in scope ? scope.patientId : null),
  event: trace.event ?? event,
  subjectId: trace.subjectId ?? null,
  details: trace.details ?? null,
})
