import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { toldWorries } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { refreshCaseload } from '../caseload/mutations'
import { dayAt } from '../days'
import { notFound } from '../errors'
import { OWN_WORRY } from './common-worries'

type Self = PatientScope<'self'>

const standing = ({ clinicId, patientId }: Self, worry: string) =>
  and(
    eq(toldWorries.clinicId, clinicId),
    eq(toldWorries.patientId, patientId),
    eq(toldWorries.worry, worry),
    isNull(toldWorries.takenBackAt),
  )

const refresh = (tx: Transaction, { clinicId, patientId, now, patientTimeZone }: Self) =>
  refreshCaseload(tx, { clinicId, patientId, today: dayAt(now, patientTimeZone) })

const tell = (scope: Self, worry: string, words = ''): Promise<void> =>
  change(scope, 'worry.told', async (tx, trace) => {
    const { clinicId, patientId, now: toldAt } = scope
    const [before] = await tx
      .select({ words: toldWorries.words })
      .from(toldWorries)
      .where(standing(scope, worry))
    if (before && before.words === words) {
      trace.isUnchanged = true
      return
    }
    const news = { words, toldAt, takenBackAt: null }
    await tx
      .insert(toldWorries)
      .values({ clinicId, patientId, worry, ...news })
      .onConflictDoUpdate({
        target: [toldWorries.clinicId, toldWorries.patientId, toldWorries.worry],
        set: news,
      })
    await refresh(tx, scope)
  })

/** Keeps a worry on the patient's record and puts it before the clinician. Twice changes nothing. */
export const tellWorry = (scope: Self, { worry }: { worry: string }): Promise<void> =>
  tell(scope, worry)

/** The same for a worry in the patient's own words, which replace what they wrote before. */
export const tellOwnWorry = (scope: Self, { words }: { words: string }): Promise<void> =>
  tell(scope, OWN_WORRY, words)

/** Says how much (0–10) a worry weighs that was told. Throws not-found when it was not. */
export const weighWorry = (
  scope: Self,
  { worry, weight }: { worry: string; weight: number },
): Promise<void> =>
  change(scope, 'worry.weighed', async (tx) => {
    const weighed = await tx
      .update(toldWorries)
      .set({ weight })
      .where(standing(scope, worry))
      .returning({ worry: toldWorries.worry })
    if (weighed.length === 0) throw notFound()
  })

/** Takes a worry back that was told; one that was not told stays as it is. */
export const takeWorryBack = (scope: Self, { worry }: { worry: string }): Promise<void> =>
  change(scope, 'worry.taken-back', async (tx, trace) => {
    const taken = await tx
      .update(toldWorries)
      .set({ takenBackAt: scope.now })
      .where(standing(scope, worry))
      .returning({ worry: toldWorries.worry })
    trace.isUnchanged = taken.length === 0
    if (!trace.isUnchanged) await refresh(tx, scope)
  })
