import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '../../../db/connection'
import { clinicians, holds, screenings } from '../../../db/schema'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'

type Person = { clinicId: string; patientId: string }

const MOST_SHOWN = 20

export const openHoldsOf = ({ clinicId, patientId }: Person) =>
  and(eq(holds.clinicId, clinicId), eq(holds.patientId, patientId), isNull(holds.liftedAt))

export const openHoldsIn = (tx: Transaction, person: Person) =>
  tx
    .select({
      id: holds.id,
      level: holds.level,
      raisedBy: holds.raisedBy,
      raisedAt: holds.raisedAt,
      reason: holds.reason,
      reviewOn: holds.reviewOn,
      clinicianName: clinicians.name,
      answers: sql<Record<string, string> | null>`${screenings.document} -> 'answers'`,
    })
    .from(holds)
    .leftJoin(
      clinicians,
      and(eq(clinicians.clinicId, holds.clinicId), eq(clinicians.id, holds.clinicianId)),
    )
    .leftJoin(
      screenings,
      and(eq(screenings.clinicId, holds.clinicId), eq(screenings.id, holds.screeningId)),
    )
    .where(openHoldsOf(person))
    .orderBy(desc(holds.raisedAt))
    .limit(MOST_SHOWN)

export type OpenHold = Awaited<ReturnType<typeof openHoldsIn>>[number]

/** What holds the plan, for a banner: nothing when nothing does. */
export const openHolds = (scope: PatientScope): Promise<OpenHold[]> =>
  read(scope, (tx) => openHoldsIn(tx, scope))
