import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { caseloadEntries, caseloadNames } from '@/db/schema'
import { statement } from '@/db/statement'
import { together } from '@/db/together'
import { attentionItems } from '../attention/attention'
import { positionOf } from '../attention/position'
import type { RecordedFacts } from '../attention/from-records'
import { factsOf, recordsFor } from '../attention/queries'
import type { Day } from '../days'
import { nameKey, nameWords } from './name-words'
import { startOfDay } from './start-of-day'

type OnePatient = { clinicId: string; patientId: string }

const ofPatient = (table: typeof caseloadEntries | typeof caseloadNames, patient: OnePatient) =>
  and(eq(table.clinicId, patient.clinicId), eq(table.patientId, patient.patientId))

/** Puts a patient on lists: those of clinicians, and (the clinic's id) that of everybody. */
export async function patientListed(
  tx: Transaction,
  patient: OnePatient & { name: string; listIds: readonly string[] },
): Promise<void> {
  const { clinicId, patientId, name, listIds } = patient
  if (listIds.length === 0) return
  const entries = listIds.map((listId) => ({ clinicId, listId, patientId, nameKey: nameKey(name) }))
  const names = listIds.flatMap((listId) =>
    nameWords(name).map((word) => ({ clinicId, listId, word, patientId })),
  )
  await tx.insert(caseloadEntries).values(entries).onConflictDoNothing()
  if (names.length > 0) await tx.insert(caseloadNames).values(names).onConflictDoNothing()
}

/** Takes a patient off lists. */
export async function patientUnlisted(
  tx: Transaction,
  patient: OnePatient & { listIds: readonly string[] },
): Promise<void> {
  const lists = [...patient.listIds]
  await tx
    .delete(caseloadEntries)
    .where(and(ofPatient(caseloadEntries, patient), inArray(caseloadEntries.listId, lists)))
  await tx
    .delete(caseloadNames)
    .where(and(ofPatient(caseloadNames, patient), inArray(caseloadNames.listId, lists)))
}

/** Sorts and finds a patient by a new name, on every list they are on. */
export async function patientRenamed(
  tx: Transaction,
  patient: OnePatient & { name: string },
): Promise<void> {
  const { clinicId, patientId, name } = patient
  const lists = await tx
    .update(caseloadEntries)
    .set({ nameKey: nameKey(name) })
    .where(ofPatient(caseloadEntries, patient))
    .returning({ id: caseloadEntries.listId })
  await tx.delete(caseloadNames).where(ofPatient(caseloadNames, patient))
  const names = lists.flatMap(({ id }) =>
    nameWords(name).map((word) => ({ clinicId, listId: id, word, patientId })),
  )
  if (names.length > 0) await tx.insert(caseloadNames).values(names)
}

/** Moves a patient among those whose care goes on, or those whose care has ended. */
export async function statusChanged(
  tx: Transaction,
  patient: OnePatient & { status: 'active' | 'ended' },
): Promise<void> {
  await tx
    .update(caseloadEntries)
    .set({ status: patient.status })
    .where(ofPatient(caseloadEntries, patient))
}

/**
 * Puts one patient in their place on every list they are on, after something was written in their
 * record: a report, a revision, a first sign-in, comments seen. Two round trips in the caller's
 * transaction; works in the clinician's role and in the patient's. `today` is the patient's. Locks
 * the places first, so that of two writers the later one reads what the earlier one wrote.
 */
export async function refreshCaseload(
  tx: Transaction,
  patient: OnePatient & { today: Day },
): Promise<void> {
  await caseloadPlaced(tx, patient, await caseloadStanding(tx, patient))
}

type CaseloadStanding = { places: Place[]; records: Awaited<ReturnType<typeof recordsFor>> }

const lockedPlaces = statement(['clinicId', 'patientId'], (tx, given) =>
  tx
    .select({
      rank: caseloadEntries.rank,
      rankFrom: caseloadEntries.rankFrom,
      silentFrom: caseloadEntries.silentFrom,
      lastPractisedOn: caseloadEntries.lastPractisedOn,
    })
    .from(caseloadEntries)
    .where(
      and(
        eq(caseloadEntries.clinicId, given.clinicId),
        eq(caseloadEntries.patientId, given.patientId),
      ),
    )
    .orderBy(asc(caseloadEntries.listId))
    .for('update'),
)

/** Where a patient stands, locked, and their records; sent at once, with what was sent before. */
export async function caseloadStanding(
  tx: Transaction,
  { clinicId, patientId }: OnePatient,
): Promise<CaseloadStanding> {
  const [places, records] = await together(
    lockedPlaces(tx, { clinicId, patientId }),
    recordsFor(tx, clinicId, [patientId]),
  )
  return { places, records }
}

/** Moves a patient where their record says, if they do not stand there already. */
export async function caseloadPlaced(
  tx: Transaction,
  { today, ...patient }: OnePatient & { today: Day },
  { places, records }: CaseloadStanding,
): Promise<void> {
  const facts = (await factsOf(tx, patient.clinicId, records)).get(patient.patientId)
  if (!facts) return
  const place = placeOf(facts, today)
  if (places.every((each) => isSamePlace(each, place))) return
  await tx.update(caseloadEntries).set(place).where(ofPatient(caseloadEntries, patient))
}

type Place = {
  rank: number
  rankFrom: Date | null
  silentFrom: Date | null
  lastPractisedOn: Day | null
}

const placeOf = (facts: RecordedFacts, today: Day): Place => {
  const { rank, from, silentFrom } = positionOf(attentionItems(facts, today))
  const instantOf = (day: Day | null) => (day === null ? null : startOfDay(day, facts.timeZone))
  return {
    rank,
    rankFrom: instantOf(from),
    silentFrom: instantOf(silentFrom),
    lastPractisedOn: facts.lastPractisedOn,
  }
}

const isSamePlace = (a: Place, b: Place): boolean =>
  a.rank === b.rank &&
  a.rankFrom?.getTime() === b.rankFrom?.getTime() &&
  a.silentFrom?.getTime() === b.silentFrom?.getTime() &&
  a.lastPractisedOn === b.lastPractisedOn
