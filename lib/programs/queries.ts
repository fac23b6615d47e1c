import { v7 as uuidv7 } from 'uuid'
import { and, eq, gte, max, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { clinicians, patients, programs, reports } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { addDays, ageOn, dayAt } from '../days'
import { notFound } from '../errors'
import { catalogue } from '../movements/browsing/queries'
import { catalogueEntry } from '../movements/catalogue'
import { movementsBySlug } from '../movements/queries'
import { pictureIn } from '../patients/picture/queries'
import { failedMovements } from '../protection/failed-family'
import { hurtLately, lateDays, type TakenLately } from '../protection/hurt-lately'
import { profileIn } from '../protection/queries'
import { movementsNamedIn } from './freeze'
import { newProgram } from './new-program'
import { latestIn, revisionByNumber } from './revisions/queries'

const ofPatient = ({ clinicId, patientId }: PatientScope) =>
  and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId))

type CareTeam = PatientScope<'clinician' | 'assistant'>

const draftIn = async (tx: Transaction, scope: CareTeam) => {
  const [draft] = await tx
    .select({
      document: programs.draft,
      version: programs.draftVersion,
      savedAt: programs.draftSavedAt,
      savedBy: clinicians.name,
    })
    .from(programs)
    .innerJoin(
      clinicians,
      and(eq(clinicians.clinicId, programs.clinicId), eq(clinicians.id, programs.draftSavedBy)),
    )
    .where(ofPatient(scope))
  return draft ?? null
}

/** The draft as it stands, or null when the patient has no program yet. */
export const savedDraft = (scope: CareTeam) => read(scope, (tx) => draftIn(tx, scope))

const RECENT_DAYS = 14
const MOST_LATE_REPORTS = 90
const MOST_LATE_MOVEMENTS = 60

async function aboutPatientIn(tx: Transaction, { clinicId, patientId, ...scope }: CareTeam) {
  const today = dayAt(scope.now, scope.patientTimeZone)
  const [patient] = await tx
    .select({
      name: patients.name,
      dateOfBirth: patients.dateOfBirth,
      whatMatters: patients.whatMatters,
      goals: patients.goals,
      usualPain: patients.usualPain,
    })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
  if (!patient) throw notFound()
  const [recent] = await tx
    .select({ worstPain: max(reports.worstPain) })
    .from(reports)
    .where(
      and(
        eq(reports.clinicId, clinicId),
        eq(reports.patientId, patientId),
        gte(reports.performedOn, addDays(today, -RECENT_DAYS)),
      ),
    )
  const { dateOfBirth, ...about } = patient
  return { ...about, age: ageOn(dateOfBirth, today), worstPainLately: recent?.worstPain ?? null }
}

/** How each movement went in the reports of the last weeks; at most as many as reports allow. */
async function takenLately(tx: Transaction, { clinicId, patientId, ...scope }: CareTeam) {
  const since = addDays(dayAt(scope.now, scope.patientTimeZone), -lateDays)
  return tx.execute<TakenLately>(sql`
    select coalesce(item->>'optionUsed', item->>'movement') as movement,
      max((item->>'pain')::int) as "worstPain",
      count(*) filter (where item->>'skipReason' = 'pain')::int as "painSkips"
    from (
      select document from reports
      where clinic_id = ${clinicId} and patient_id = ${patientId} and performed_on >= ${since}
      order by performed_on desc, id desc
      limit ${MOST_LATE_REPORTS}
    ) as late, jsonb_array_elements(late.document->'items') as item
    group by 1
    limit ${MOST_LATE_MOVEMENTS}`)
}

/** A program's own text to start from instead of the draft, with the words for what that did. */
async function startingAgain(scope: CareTeam, from: number | null) {
  if (from === null) return null
  const { document, number } = await revisionByNumber(scope, from)
  return { document: document.program, label: `Started again from revision ${number}` }
}

/**
 * Everything the builder opens with: who it is for and what is ruled out for them, the draft (or an
 * empty one, version 0), what is published, what hurt lately, and what the library says of them all. `from` is the number of a
 * revision to start again from; throws not-found when there is none.
 */
export async function programInHand(scope: CareTeam, from: number | null = null) {
  const incoming = await startingAgain(scope, from)
  const { patient, saved, latest, protection, standing, taken } = await read(scope, async (tx) => ({
    patient: await aboutPatientIn(tx, scope),
    saved: await draftIn(tx, scope),
    latest: await latestIn(tx, scope),
    protection: await profileIn(tx, scope),
    standing: await pictureIn(tx, scope),
    taken: await takenLately(tx, scope),
  }))
  const draft = saved ?? {
    ...{ document: newProgram(uuidv7()), version: 0, savedAt: null, savedBy: '' },
  }
  const { usualPain } = patient
  const { painCeiling } = protection.profile
  const hurt = hurtLately([...taken], { usualPain, painCeiling })
  const documents = [draft.document, ...(incoming ? [incoming.document] : [])]
  const named = [
    ...documents.flatMap(movementsNamedIn),
    ...hurt,
    ...failedMovements(standing.picture.treatments),
  ]
  const [texts, { favourites }] = await Promise.all([
    movementsBySlug(scope, named),
    catalogue(scope),
  ])
  const known = [...texts.values()].map((text) => catalogueEntry(text, text.review !== null))
  const published = latest && { number: latest.number, program: latest.document.program }
  return {
    ...{ patient, draft, published, incoming, known, favourites: [...favourites] },
    ...{ protection, standing, hurt, today: dayAt(scope.now, scope.patientTimeZone) },
  }
}

export type ProgramInHand = Awaited<ReturnType<typeof programInHand>>
