import type { Context } from '../../db/connection'
import type { Scope } from './scope'

/** What the database is told about a scope: its role, its clinic, and the patient it is about. */
export const contextOf = (scope: Scope): Context => ({
  role: scope.actor.kind === 'patient' ? 'plumbline_patient' : 'plumbline_clinician',
  clinicId: scope.clinicId,
  ...('patientId' in scope ? { patientId: scope.patientId } : {}),
})
