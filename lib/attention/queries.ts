import { and, eq, inArray, isNull, max } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { accessLinks } from '@/db/schema'
import { together } from '@/db/together'
import {
  byPatient,
  factsFrom,
  type LatestReport,
  type RecordedFacts,
  type RecordState,
} from './from-records'
import { latestReportsOf } from './latest/queries'
import { statesOf } from './states/queries'

/**
 * What the records of these patients say, by patient; those out of the transaction's reach are left
 * out. One round trip whatever the number of patients (a second for those who never came); runs in the
 * clinician's role and in the patient's.
 */
export async function recordedFacts(
  tx: Transaction,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, RecordedFacts>> {
  if (patientIds.length === 0) return new Map()
  return factsOf(tx, clinicId, await recordsFor(tx, clinicId, patientIds))
}

type Records = { states: RecordState[]; latest: Map<string, LatestReport[]> }

/** What facts are made of, asked for at once, so that it travels with what was sent before. */
export async function recordsFor(
  tx: Transaction,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Records> {
  const [states, latest] = await together(
    statesOf(tx, clinicId, patientIds),
    latestReportsOf(tx, clinicId, patientIds),
  )
  return { states, latest: byPatient(latest) }
}

/** The facts in these records; may ask once more, for those who never came. */
export async function factsOf(
  tx: Transaction,
  clinicId: string,
  { states, latest }: Records,
): Promise<Map<string, RecordedFacts>> {
  const strangers = states.filter(
    (each) =>
      !each.isAskedByPatient &&
      !each.firstSignedInAt &&
      !latest.has(each.id) &&
      !each.newWorries &&
      !each.notNowAt &&
      each.moodTotal === null,
  )
  const invited = await invitationsOf(
    tx,
    clinicId,
    strangers.map((each) => each.id),
  )
  return new Map(
    states.map((state) => [
      state.id,
      factsFrom(state, latest.get(state.id) ?? [], invited.get(state.id) ?? null),
    ]),
  )
}

/** When those who never came were last let in. The patient's role may not ask: they have come. */
async function invitationsOf(
  tx: Transaction,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, Date>> {
  if (patientIds.length === 0) return new Map()
  const rows = await tx
    .select({ patientId: accessLinks.patientId, at: max(accessLinks.createdAt) })
    .from(accessLinks)
    .where(
      and(
        eq(accessLinks.clinicId, clinicId),
        inArray(accessLinks.patientId, [...patientIds]),
        isNull(accessLinks.endedAt),
      ),
    )
    .groupBy(accessLinks.patientId)
  return new Map(rows.flatMap(({ patientId, at }) => (at ? [[patientId, at]] : [])))
}
