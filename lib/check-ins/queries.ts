import { and, desc, eq, gte, isNotNull, or, sql } from 'drizzle-orm'
import { checkIns, patients, protectionProfiles, reports } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { addDays, dayAt } from '../days'
import { thresholds } from '../attention/thresholds'
import { asking, whyAsk, type AskReason } from './when-to-ask'

/** How many a trend shows. */
const MOST_OF_A_TREND = 8

const said = {
  saidAt: checkIns.saidAt,
  littleInterest: checkIns.littleInterest,
  feelingDown: checkIns.feelingDown,
  isUnsafe: checkIns.isUnsafe,
}

const ofPatient = (table: typeof checkIns | typeof reports, of: PatientScope) =>
  and(eq(table.clinicId, of.clinicId), eq(table.patientId, of.patientId))

/** What the patient last said of how they are, "not now" too; null while they said nothing. */
export const latestCheckIn = (scope: PatientScope) =>
  read(scope, async (tx) => {
    const [latest] = await tx
      .select(said)
      .from(checkIns)
      .where(ofPatient(checkIns, scope))
      .orderBy(desc(checkIns.saidAt))
      .limit(1)
    return latest ?? null
  })

/** What the patient answered over time, newest first; "not now" left out. */
export const checkInsOf = (scope: PatientScope) =>
  read(scope, (tx) =>
    tx
      .select(said)
      .from(checkIns)
      .where(
        and(
          ofPatient(checkIns, scope),
          or(
            isNotNull(checkIns.littleInterest),
            isNotNull(checkIns.feelingDown),
            isNotNull(checkIns.isUnsafe),
          ),
        ),
      )
      .orderBy(desc(checkIns.saidAt))
      .limit(MOST_OF_A_TREND),
  )

export type SaidCheckIn = Awaited<ReturnType<typeof checkInsOf>>[number]

/** Why to ask the patient today how they are; null while there is no reason to. */
export const whyAskToday = (scope: PatientScope<'self'>): Promise<AskReason | null> =>
  read(scope, async (tx) => {
    const today = dayAt(scope.now, scope.patientTimeZone)
    const since = addDays(today, -asking.longFlare.withinDays)
    const lastAt = sql<string | null>`(select max(${checkIns.saidAt}) from ${checkIns}
      where ${ofPatient(checkIns, scope)})`
    const [own] = await tx
      .select({
        cameAt: patients.firstSignedInAt,
        lastAt,
        leftOpen: protectionProfiles.leftOpen,
      })
      .from(patients)
      .leftJoin(
        protectionProfiles,
        and(
          eq(protectionProfiles.clinicId, patients.clinicId),
          eq(protectionProfiles.patientId, patients.id),
        ),
      )
      .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.id, scope.patientId)))
    const told = await tx
      .selectDistinct({ on: reports.performedOn, isNothing: reports.isNothingComfortable })
      .from(reports)
      .where(
        and(
          ofPatient(reports, scope),
          gte(reports.performedOn, since),
          or(reports.isNothingComfortable, gte(reports.worstPain, thresholds.pain.high)),
        ),
      )
      .orderBy(desc(reports.performedOn))
    const dayOf = (at: Date | string) => dayAt(new Date(at), scope.patientTimeZone)
    return whyAsk({
      today,
      lastOn: own?.lastAt ? dayOf(own.lastAt) : null,
      cameOn: own?.cameAt ? dayOf(own.cameAt) : null,
      nothingComfortableOn: told.find(({ isNothing }) => isNothing)?.on ?? null,
      isNothingOpen: own?.leftOpen === 0,
      painfulDays: told.map(({ on }) => on),
    })
  })
