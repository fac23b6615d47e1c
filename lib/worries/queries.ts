import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { toldWorries } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'

/** Worries the patient told of and did not take back, newest first; at most one for each known. */
export const worriesTold = (scope: PatientScope) =>
  read(scope, (tx) =>
    tx
      .select({
        worry: toldWorries.worry,
        words: toldWorries.words,
        weight: toldWorries.weight,
        toldAt: toldWorries.toldAt,
        talkedAboutAt:
          sql<Date | null>`case when ${toldWorries.talkedAboutAt} >= ${toldWorries.toldAt}
          then ${toldWorries.talkedAboutAt} end`.mapWith(toldWorries.talkedAboutAt),
      })
      .from(toldWorries)
      .where(
        and(
          eq(toldWorries.clinicId, scope.clinicId),
          eq(toldWorries.patientId, scope.patientId),
          isNull(toldWorries.takenBackAt),
        ),
      )
      .orderBy(desc(toldWorries.toldAt), toldWorries.worry)
      .limit(30),
  )

export type ToldWorry = Awaited<ReturnType<typeof worriesTold>>[number]
