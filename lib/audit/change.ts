import { v7 as uuidv7 } from 'uuid'
import { transaction, type Transaction } from '../../db/connection'
import { auditEntries } from '../../db/schema'
import { contextOf } from '../access/context'
import type { Scope } from '../access/scope'
import type { AuditEvent } from './events'

type Details = Record<string, string | number | boolean>

/** What the audit entry says beyond who, when and what: an id, and details without health text. */
export type Trace = {
  subjectId?: string
  patientId?: string
  details?: Details
  event?: AuditEvent
  /** Set when nothing was written after all: then there is nothing to say happened. */
  isUnchanged?: boolean
}

/**
 * The only way rows change: the write and its audit entry land together or not at all. `run` gets
 * the transaction and may fill in the trace. Throws what `run` throws; then nothing is written.
 */
export async function change<T>(
  scope: Scope,
  event: AuditEvent,
  run: (tx: Transaction, trace: Trace) => Promise<T>,
): Promise<T> {
  return (
    await transaction(
      contextOf(scope),
      async (tx) => {
        const trace: Trace = {}
        return { result: await run(tx, trace), trace }
      },
      (tx, { trace }) =>
        trace.isUnchanged
          ? undefined
          : tx
              .insert(auditEntries)
              .values(entry(scope, event, trace))
              .execute(),
    )
  ).result
}

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
