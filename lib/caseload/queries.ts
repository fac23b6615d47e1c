import { and, eq, gte, inArray, max, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { patients, reports, revisions } from '@/db/schema'
import { read } from '../access/read'
import type { ClinicScope } from '../access/scope'
import { recordedFacts } from '../attention/queries'
import { weekdaysOf } from '../attention/weekdays'
import { addDays, ageOn, dayAt, type Day } from '../days'
import type { PlanFrom } from './against-plan'
import { readCursor, writtenCursor } from './cursor'
import type { AskedCaseload } from './input'
import {
  countsOfList,
  keysOfPlace,
  placesByName,
  placesOfStretch,
  type Counts,
  type Place,
} from './places/queries'
import { caseloadRow, lately, type CaseloadRow, type DayOfRow } from './row'
import { stretchesOf, type Stretch } from './view'

/** How many patients a page shows, found ones included. */
const pageSize = 50

export type CaseloadPage = { rows: CaseloadRow[]; next: string | null; counts: Counts }

/** One page of a list: at most as many index look-ups as it has stretches, then its rows' facts. */
export const caseloadPage = (scope: ClinicScope, asked: AskedCaseload): Promise<CaseloadPage> =>
  read(scope, async (tx) => {
    const { places, next } = asked.q
      ? { places: await placesByName(tx, scope, { ...asked, limit: pageSize }), next: null }
      : await pageOfPlaces(tx, scope, asked)
    return {
      rows: await rowsFor(
        tx,
        scope,
        places.map(({ patientId }) => patientId),
      ),
      next,
      counts: await countsOfList(tx, scope, asked.whose),
    }
  })

async function pageOfPlaces(tx: Transaction, scope: ClinicScope, asked: AskedCaseload) {
  const stretches = stretchesOf(asked.view, asked.sort)
  const cursor = readCursor(asked.after, stretches)
  const found: { place: Place; stretch: Stretch }[] = []
  for (const stretch of stretches.slice(cursor ? stretches.indexOf(cursor.stretch) : 0)) {
    const places = await placesOfStretch(tx, scope, asked, {
      stretch,
      after: cursor?.stretch === stretch ? cursor.keys : null,
      limit: pageSize + 1 - found.length,
    })
    found.push(...places.map((place) => ({ place, stretch })))
    if (found.length > pageSize) break
  }
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    places: shown.map(({ place }) => place),
    next:
      last && found.length > pageSize
        ? writtenCursor({ stretch: last.stretch, keys: keysOfPlace(last.place, last.stretch) })
        : null,
  }
}

/** The lines of these patients, in the order given; four or five look-ups whatever their number. */
async function rowsFor(
  tx: Transaction,
  { clinicId, now }: ClinicScope,
  ids: readonly string[],
): Promise<CaseloadRow[]> {
  if (ids.length === 0) return []
  const facts = await recordedFacts(tx, clinicId, ids)
  const people = await tx
    .select({
      id: patients.id,
      name: patients.name,
      dateOfBirth: patients.dateOfBirth,
      endedAt: patients.endedAt,
    })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), inArray(patients.id, [...ids])))
  // A day more than lately on either side, for the zones of the patients.
  const since = addDays(dayAt(now, 'UTC'), -lately)
  const days = await reportedDays(tx, clinicId, ids, since)
  const recentlyPublished = ids.filter((id) => (facts.get(id)?.plan?.publishedOn ?? '') >= since)
  const earlierPlans = await plansSince(tx, clinicId, recentlyPublished)
  const byId = new Map(people.map((person) => [person.id, person]))
  return ids.flatMap((id) => {
    const [person, known] = [byId.get(id), facts.get(id)]
    if (!person || !known) return []
    const { plan, timeZone } = known
    const current: PlanFrom[] = plan ? [{ fromDay: plan.publishedOn, weekdays: plan.weekdays }] : []
    const earlier = (earlierPlans.get(id) ?? []).map(({ publishedAt, weekdays }) => ({
      fromDay: dayAt(publishedAt, timeZone),
      weekdays,
    }))
    const row = { ...person, isEnded: person.endedAt !== null }
    return [
      caseloadRow(row, known, {
        days: days.get(id) ?? [],
        plans: earlier.length > 0 ? earlier : current,
        today: dayAt(now, timeZone),
      }),
    ]
  })
}

async function reportedDays(
  tx: Transaction,
  clinicId: string,
  ids: readonly string[],
  since: Day,
): Promise<Map<string, DayOfRow[]>> {
  const rows = await tx
    .select({
      patientId: reports.patientId,
      on: reports.performedOn,
      doneCount: sql<number>`sum(${reports.doneCount})::int`,
      worstPain: max(reports.worstPain),
    })
    .from(reports)
    .where(
      and(
        eq(reports.clinicId, clinicId),
        inArray(reports.patientId, [...ids]),
        gte(reports.performedOn, since),
      ),
    )
    .groupBy(reports.patientId, reports.performedOn)
  return byPatient(rows)
}

type EarlierPlan = { patientId: string; publishedAt: Date; weekdays: readonly number[] }

/** The last few revisions of those who were given a new one lately, oldest first. */
async function plansSince(
  tx: Transaction,
  clinicId: string,
  ids: readonly string[],
): Promise<Map<string, EarlierPlan[]>> {
  if (ids.length === 0) return new Map()
  const latest = tx
    .select({
      publishedAt: revisions.publishedAt,
      plannedWeekdays: revisions.plannedWeekdays,
      number: revisions.number,
    })
    .from(revisions)
    .where(and(eq(revisions.clinicId, patients.clinicId), eq(revisions.patientId, patients.id)))
    .orderBy(sql`${revisions.number} desc`)
    .limit(lately + 1)
    .as('latest')
  const rows = await tx
    .select({
      patientId: patients.id,
      publishedAt: latest.publishedAt,
      plannedWeekdays: latest.plannedWeekdays,
    })
    .from(patients)
    .crossJoinLateral(latest)
    .where(and(eq(patients.clinicId, clinicId), inArray(patients.id, [...ids])))
    .orderBy(latest.number)
  return byPatient(
    rows.map(({ plannedWeekdays, ...row }) => ({ ...row, weekdays: weekdaysOf(plannedWeekdays) })),
  )
}

function byPatient<T extends { patientId: string }>(rows: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>()
  for (const row of rows) {
    const same = grouped.get(row.patientId)
    if (same) same.push(row)
    else grouped.set(row.patientId, [row])
  }
  return grouped
}

export type FoundPatient = { id: string; name: string; age: number; isEnded: boolean }

/** The few patients of one's own list (owners: of the clinic) whose name begins like this. */
export const patientsNamed = (scope: ClinicScope, q: string): Promise<FoundPatient[]> =>
  read(scope, async (tx) => {
    const whose = scope.actor.role === 'owner' ? 'clinic' : 'mine'
    const places = await placesByName(tx, scope, { whose, q, limit: 10 })
    if (places.length === 0) return []
    const people = await tx
      .select({ id: patients.id, name: patients.name, dateOfBirth: patients.dateOfBirth })
      .from(patients)
      .where(
        and(
          eq(patients.clinicId, scope.clinicId),
          inArray(
            patients.id,
            places.map(({ patientId }) => patientId),
          ),
        ),
      )
    const today = dayAt(scope.now, scope.clinicTimeZone)
    return places.flatMap(({ patientId, status }) => {
      const person = people.find(({ id }) => id === patientId)
      if (!person) return []
      const { id, name, dateOfBirth } = person
      return [{ id, name, age: ageOn(dateOfBirth, today), isEnded: status === 'ended' }]
    })
  })
