import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { caseloadEntries as entry, caseloadNames } from '@/db/schema'
import type { ClinicScope } from '../../access/scope'
import { waitingWeight } from '../../attention/rule'
import type { Cursor } from '../cursor'
import type { AskedCaseload } from '../input'
import { nameWords } from '../name-words'
import type { Stretch } from '../view'

/** Lists are counted up to here; beyond it the number no longer helps. */
const mostCounted = 99

/** Of the names that begin with what was typed, as many are looked at. */
const mostNames = 200

const place = {
  patientId: entry.patientId,
  nameKey: entry.nameKey,
  rank: entry.rank,
  rankFrom: entry.rankFrom,
  silentFrom: entry.silentFrom,
  lastPractisedOn: entry.lastPractisedOn,
}

export type Place = Pick<typeof entry.$inferSelect, keyof typeof place>

type Reading = {
  where?: (now: Date) => SQL | undefined
  by: readonly (keyof Place)[]
  isDescending?: boolean
}

/** Every stretch reads one index in its own order, so a page costs the same in a list of any size. */
const readings: Record<Stretch, Reading> = {
  pressing: {
    where: () => gt(entry.rank, waitingWeight),
    by: ['rank', 'rankFrom', 'patientId'],
    isDescending: true,
  },
  waiting: {
    where: (now) => and(eq(entry.rank, waitingWeight), lte(entry.rankFrom, now)),
    by: ['rankFrom', 'patientId'],
    isDescending: true,
  },
  coming: {
    where: (now) => and(eq(entry.rank, waitingWeight), gt(entry.rankFrom, now)),
    by: ['rankFrom', 'patientId'],
  },
  'at-ease': { where: () => sql`${entry.rank} = 0`, by: ['nameKey', 'patientId'] },
  silent: { where: (now) => lte(entry.silentFrom, now), by: ['silentFrom', 'patientId'] },
  new: { where: () => isNull(entry.lastPractisedOn), by: ['patientId'], isDescending: true },
  'by-name': { by: ['nameKey', 'patientId'] },
  recent: {
    where: () => isNotNull(entry.lastPractisedOn),
    by: ['lastPractisedOn', 'patientId'],
    isDescending: true,
  },
  longest: {
    where: () => isNotNull(entry.lastPractisedOn),
    by: ['lastPractisedOn', 'patientId'],
  },
}

type Whose = AskedCaseload['whose']

/** A clinician's own list; owners may ask for everybody's. Anyone else who asks gets their own. */
export const listOf = ({ actor, clinicId }: ClinicScope, whose: Whose): string =>
  whose === 'clinic' && actor.role === 'owner' ? clinicId : actor.id

const onList = (scope: ClinicScope, whose: Whose, status: 'active' | 'ended') =>
  and(
    eq(entry.clinicId, scope.clinicId),
    eq(entry.listId, listOf(scope, whose)),
    eq(entry.status, status),
  )

type Stop = { stretch: Stretch; after: Cursor['keys'] | null; limit: number }

/** The next places of one stretch of a list, in its order, after the one a cursor names. */
export function placesOfStretch(
  tx: Transaction,
  scope: ClinicScope,
  { whose, view }: AskedCaseload,
  { stretch, after, limit }: Stop,
) {
  const { where, by, isDescending } = readings[stretch]
  const columns = by.map((name) => place[name])
  const isBeyond =
    after &&
    sql`(${sql.join(columns, sql`, `)}) ${isDescending ? sql`<` : sql`>`}
      (${sql.join(
        after.map((key) => sql`${key}`),
        sql`, `,
      )})`
  return tx
    .select(place)
    .from(entry)
    .where(
      and(
        onList(scope, whose, view === 'ended' ? 'ended' : 'active'),
        where?.(scope.now),
        isBeyond ?? undefined,
      ),
    )
    .orderBy(...columns.map((column) => (isDescending ? desc(column) : asc(column))))
    .limit(limit)
}

/** Where a place stands in its stretch, for the cursor of the page that ends with it. */
export const keysOfPlace = (place: Place, stretch: Stretch): Cursor['keys'] =>
  readings[stretch].by.map((name) => {
    const value = place[name]
    return value instanceof Date ? value.toISOString() : (value ?? '')
  })

const startsWith = (word: string): SQL | undefined =>
  and(gte(caseloadNames.word, word), lte(caseloadNames.word, `${word}\u{10FFFF}`))

/**
 * Patients of a list, ended ones too, each word typed being the beginning of a word of their name.
 * By name; the longest word leads, and at most a few hundred names beginning with it are looked at.
 */
export function placesByName(
  tx: Transaction,
  scope: ClinicScope,
  { whose, q, limit }: { whose: Whose; q: string; limit: number },
) {
  const [lead, ...others] = nameWords(q).sort((a, b) => b.length - a.length)
  const isOfList = and(
    eq(caseloadNames.clinicId, scope.clinicId),
    eq(caseloadNames.listId, listOf(scope, whose)),
  )
  const named = (word: string) =>
    tx
      .select({ patientId: caseloadNames.patientId })
      .from(caseloadNames)
      .where(and(isOfList, startsWith(word)))
  const led = named(lead ?? '')
    .orderBy(asc(caseloadNames.word), asc(caseloadNames.patientId))
    .limit(mostNames)
    .as('led')
  return tx
    .select({ ...place, status: entry.status })
    .from(entry)
    .where(
      and(
        eq(entry.clinicId, scope.clinicId),
        eq(entry.listId, listOf(scope, whose)),
        lead
          ? inArray(entry.patientId, tx.select({ patientId: led.patientId }).from(led))
          : sql`false`,
        ...others.slice(0, 4).map((word) => inArray(entry.patientId, named(word))),
      ),
    )
    .orderBy(asc(entry.nameKey), asc(entry.patientId))
    .limit(limit)
}

export type Counts = { look: number; silent: number; new: number }

/** How many patients stand on each of the short lists, counted up to 99. */
export async function countsOfList(
  tx: Transaction,
  scope: ClinicScope,
  whose: Whose,
): Promise<Counts> {
  const upTo = (...stretches: Stretch[]) => {
    const parts = stretches.map(
      (stretch) => sql`(select count(*) from (select 1 from ${entry}
        where ${and(onList(scope, whose, 'active'), readings[stretch].where?.(scope.now))}
        limit ${mostCounted}) as counted)`,
    )
    return sql<number>`(${sql.join(parts, sql` + `)})::int`
  }
  const [counts] = await tx.execute<Counts>(sql`select ${upTo('pressing', 'waiting')} as look,
    ${upTo('silent')} as silent, ${upTo('new')} as new`)
  return counts ?? { look: 0, silent: 0, new: 0 }
}
