import { and, asc, eq, isNull } from 'drizzle-orm'
import { careRelationships, clinicians, patients } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope, Role, Scope } from '../access/scope'
import { ageOn, dayAt } from '../days'
import { notFound } from '../errors'

/** A clinic's staff is small; a list of it is bounded all the same. */
const mostColleagues = 200

export type Colleague = { id: string; name: string; role: Role }

/** Everyone who works at the clinic now, by name. */
export const colleagues = (scope: Scope): Promise<Colleague[]> =>
  read(scope, (tx) =>
    tx
      .select({ id: clinicians.id, name: clinicians.name, role: clinicians.role })
      .from(clinicians)
      .where(and(eq(clinicians.clinicId, scope.clinicId), eq(clinicians.isActive, true)))
      .orderBy(asc(clinicians.name), asc(clinicians.id))
      .limit(mostColleagues),
  )

/** One patient's record: who they are, what matters to them, and who cares for them. */
export const patientRecord = (scope: PatientScope<'clinician' | 'assistant'>) =>
  read(scope, async (tx) => {
    const { clinicId, patientId } = scope
    const [patient] = await tx
      .select({
        id: patients.id,
        name: patients.name,
        dateOfBirth: patients.dateOfBirth,
        email: patients.email,
        phone: patients.phone,
        timeZone: patients.timeZone,
        whatMatters: patients.whatMatters,
        goals: patients.goals,
        usualPain: patients.usualPain,
        endedAt: patients.endedAt,
        createdAt: patients.createdAt,
        version: patients.version,
      })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    if (!patient) throw notFound()
    const team = await tx
      .select({ id: clinicians.id, name: clinicians.name, role: clinicians.role })
      .from(careRelationships)
      .innerJoin(
        clinicians,
        and(
          eq(clinicians.clinicId, careRelationships.clinicId),
          eq(clinicians.id, careRelationships.clinicianId),
        ),
      )
      .where(
        and(
          eq(careRelationships.clinicId, clinicId),
          eq(careRelationships.patientId, patientId),
          isNull(careRelationships.endedAt),
        ),
      )
      .orderBy(asc(careRelationships.startedAt), asc(clinicians.name))
      .limit(mostColleagues)
    const today = dayAt(scope.now, patient.timeZone)
    return {
      ...patient,
      age: ageOn(patient.dateOfBirth, today),
      today,
      endedOn: patient.endedAt && dayAt(patient.endedAt, patient.timeZone),
      team,
    }
  })

export type PatientRecord = Awaited<ReturnType<typeof patientRecord>>
