import { and, desc, eq, inArray, max, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { auditEntries, caseloadEntries, patients, revisions } from '@/db/schema'
import { read } from '../../access/read'
import type { ClinicScope } from '../../access/scope'
import { ageOn, dayAt } from '../../days'
import { listOf } from '../places/queries'
import type { FoundPatient } from '../queries'

/** How many patients are recent, and how many openings of records are looked through for them. */
const mostRecent = 6
const openingsRead = 120

/** Someone whose page is open: the ways to go from there depend on what was published. */
export type PatientHere = FoundPatient & { published: number | null }

export type PatientsAtHand = { here: PatientHere | null; recent: FoundPatient[] }

/**
 * The patients at hand before anything is typed: the one whose page is open, and those whose
 * records this person opened last, newest first; only such as are on a list of theirs.
 */
export const patientsAtHand = (
  scope: ClinicScope,
  hereId: string | null,
): Promise<PatientsAtHand> =>
  read(scope, async (tx) => {
    const recentIds = await lastOpened(tx, scope)
    const people = await onOwnList(tx, scope, hereId ? [hereId, ...recentIds] : recentIds)
    const here = people.get(hereId ?? '')
    return {
      here: here ? { ...here, published: await lastPublished(tx, scope, here.id) } : null,
      recent: recentIds
        .filter((id) => id !== hereId)
        .flatMap((id) => people.get(id) ?? [])
        .slice(0, mostRecent),
    }
  })

async function lastOpened(tx: Transaction, scope: ClinicScope): Promise<string[]> {
  const openings = await tx
    .select({ patientId: auditEntries.patientId })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.clinicId, scope.clinicId),
        eq(auditEntries.actorId, scope.actor.id),
        sql`${auditEntries.event} = 'record.read'`,
      ),
    )
    .orderBy(desc(auditEntries.at))
    .limit(openingsRead)
  const ids = openings.flatMap(({ patientId }) => patientId ?? [])
  return [...new Set(ids)].slice(0, 2 * mostRecent)
}

async function onOwnList(
  tx: Transaction,
  scope: ClinicScope,
  ids: readonly string[],
): Promise<Map<string, FoundPatient>> {
  if (ids.length === 0) return new Map()
  const people = await tx
    .select({
      id: patients.id,
      name: patients.name,
      dateOfBirth: patients.dateOfBirth,
      status: caseloadEntries.status,
    })
    .from(caseloadEntries)
    .innerJoin(
      patients,
      and(
        eq(patients.clinicId, caseloadEntries.clinicId),
        eq(patients.id, caseloadEntries.patientId),
      ),
    )
    .where(
      and(
        eq(caseloadEntries.clinicId, scope.clinicId),
        eq(caseloadEntries.listId, listOf(scope, 'clinic')),
        inArray(caseloadEntries.patientId, [...ids]),
      ),
    )
  const today = dayAt(scope.now, scope.clinicTimeZone)
  return new Map(
    people.map(({ id, name, dateOfBirth, status }) => [
      id,
      { id, name, age: ageOn(dateOfBirth, today), isEnded: status === 'ended' },
    ]),
  )
}

async function lastPublished(
  tx: Transaction,
  { clinicId }: ClinicScope,
  patientId: string,
): Promise<number | null> {
  const [latest] = await tx
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(and(eq(revisions.clinicId, clinicId), eq(revisions.patientId, patientId)))
  return latest?.number ?? null
}
