import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { caseloadEntries, careRelationships, clinicians, patients } from '../../db/schema'
import type { ClinicScope, PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { patientListed, patientRenamed, refreshCaseload } from '../caseload/mutations'
import { nameKey } from '../caseload/name-words'
import { dayAt } from '../days'
import { Problem, notFound } from '../errors'
import { activeClinician } from './care/mutations'
import type { AddPatientInput, ChangeDetailsInput, ChangeWordsInput, UsualPainInput } from './input'

type CareTeam = PatientScope<'clinician' | 'assistant'>

/** Someone of the same name and birthday, as far as whoever asks may know. */
export type Namesake = { patientId: string; name: string; carers: string[]; isEnded: boolean }

const ofPatient = ({ clinicId, patientId }: CareTeam) =>
  and(eq(patients.clinicId, clinicId), eq(patients.id, patientId))

const refresh = (tx: Transaction, scope: CareTeam, timeZone = scope.patientTimeZone) =>
  refreshCaseload(tx, {
    clinicId: scope.clinicId,
    patientId: scope.patientId,
    today: dayAt(scope.now, timeZone),
  })

/** People of this clinic with the same name (marks and case aside) and birthday. */
async function namesakes(
  tx: Transaction,
  clinicId: string,
  { name, dateOfBirth }: Pick<AddPatientInput, 'name' | 'dateOfBirth'>,
): Promise<Namesake[]> {
  const rows = await tx
    .select({
      patientId: patients.id,
      name: patients.name,
      endedAt: patients.endedAt,
      carer: clinicians.name,
    })
    .from(caseloadEntries)
    .innerJoin(
      patients,
      and(
        eq(patients.clinicId, caseloadEntries.clinicId),
        eq(patients.id, caseloadEntries.patientId),
        eq(patients.dateOfBirth, dateOfBirth),
      ),
    )
    .leftJoin(
      careRelationships,
      and(
        eq(careRelationships.clinicId, patients.clinicId),
        eq(careRelationships.patientId, patients.id),
        isNull(careRelationships.endedAt),
      ),
    )
    .leftJoin(
      clinicians,
      and(
        eq(clinicians.clinicId, careRelationships.clinicId),
        eq(clinicians.id, careRelationships.clinicianId),
      ),
    )
    .where(
      and(
        eq(caseloadEntries.clinicId, clinicId),
        eq(caseloadEntries.listId, clinicId),
        inArray(caseloadEntries.status, ['active', 'ended']),
        eq(caseloadEntries.nameKey, nameKey(name)),
      ),
    )
    .limit(20)
  const found = new Map<string, Namesake>()
  for (const { patientId, name: known, endedAt, carer } of rows) {
    const one = found.get(patientId) ?? {
      patientId,
      name: known,
      carers: [],
      isEnded: endedAt !== null,
    }
    if (carer) one.carers.push(carer)
    found.set(patientId, one)
  }
  return [...found.values()]
}

/**
 * Adds a patient, in the care of whoever adds them and of the colleague chosen. Someone of the same
 * name and birthday is a `conflict` (the problem's data are the namesakes) until it is said that
 * this is another person. Sending the same id again changes nothing.
 */
export const addPatient = (scope: ClinicScope, input: AddPatientInput): Promise<{ id: string }> =>
  change(scope, 'patient.added', async (tx, trace) => {
    const { clinicId, actor, now } = scope
    const { id, carerId, isAnother, ...record } = input
    trace.subjectId = id
    trace.patientId = id
    const carer = carerId === null ? actor : await activeClinician(tx, clinicId, carerId)
    if (!isAnother) {
      const known = (await namesakes(tx, clinicId, input)).filter((each) => each.patientId !== id)
      if (known.length > 0) {
        const words = 'Someone of this name and birthday is already here.'
        throw new Problem('conflict', words, undefined, known)
      }
    }
    const [added] = await tx
      .insert(patients)
      .values({ clinicId, id, ...record, createdBy: actor.id, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: patients.id })
    if (!added) {
      trace.isUnchanged = true
      return { id }
    }
    const carerIds = [...new Set([actor.id, carer.id])]
    await tx
      .insert(careRelationships)
      .values(
        carerIds.map((clinicianId) => ({ clinicId, patientId: id, clinicianId, startedAt: now })),
      )
    await patientListed(tx, {
      clinicId,
      patientId: id,
      name: record.name,
      listIds: [...carerIds, clinicId],
    })
    await refreshCaseload(tx, { clinicId, patientId: id, today: dayAt(now, record.timeZone) })
    return { id }
  })

/** What stands in the record when a stale edit was refused. */
export type StandingRecord = Pick<
  typeof patients.$inferSelect,
  'version' | 'name' | 'dateOfBirth' | 'email' | 'phone' | 'timeZone' | 'whatMatters' | 'goals'
>

type Changed = Partial<Omit<StandingRecord, 'version'>>

/** Changes the record when the edit began with the version that stands; else a `conflict`. */
async function changeRecord(tx: Transaction, scope: CareTeam, version: number, changed: Changed) {
  const [saved] = await tx
    .update(patients)
    .set({ ...changed, version: sql`${patients.version} + 1` })
    .where(and(ofPatient(scope), eq(patients.version, version)))
    .returning({ version: patients.version })
  if (saved) return saved
  const [standing] = await tx
    .select({
      version: patients.version,
      name: patients.name,
      dateOfBirth: patients.dateOfBirth,
      email: patients.email,
      phone: patients.phone,
      timeZone: patients.timeZone,
      whatMatters: patients.whatMatters,
      goals: patients.goals,
    })
    .from(patients)
    .where(ofPatient(scope))
  if (!standing) throw notFound()
  throw new Problem('conflict', undefined, undefined, standing satisfies StandingRecord)
}

/** Changes who the patient is and how to reach them. A stale edit is a `conflict`, both texts kept. */
export const changeDetails = (
  scope: CareTeam,
  { patientId: _patientId, version, ...changed }: ChangeDetailsInput,
): Promise<{ version: number }> =>
  change(scope, 'patient.changed', async (tx) => {
    const saved = await changeRecord(tx, scope, version, changed)
    const { clinicId, patientId } = scope
    if (nameKey(changed.name) !== nameKey(scope.patientName)) {
      await patientRenamed(tx, { clinicId, patientId, name: changed.name })
    }
    await refresh(tx, scope, changed.timeZone)
    return saved
  })

/** Changes what matters to the patient, and their goals. A stale edit is a `conflict`. */
export const changeWords = (
  scope: CareTeam,
  { version, whatMatters, goals }: ChangeWordsInput,
): Promise<{ version: number }> =>
  change(scope, 'patient.changed', (tx) => changeRecord(tx, scope, version, { whatMatters, goals }))

/** Sets the pain that is usual for this patient (0–10), beside which reports are judged. */
export const setUsualPain = (scope: CareTeam, { usualPain }: UsualPainInput): Promise<void> =>
  change(scope, 'patient.changed', async (tx) => {
    await tx.update(patients).set({ usualPain }).where(ofPatient(scope))
    await refresh(tx, scope)
  })
