import { and, desc, eq, lt } from 'drizzle-orm'
import { reports } from '../../../db/schema'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { attentionOn, type AttentionItem } from '../../attention/attention'
import { recordedFacts } from '../../attention/queries'
import { dayAt, type Day } from '../../days'
import { notFound } from '../../errors'
import type { MarkSeenInput } from '../input'

/** "Seen" covers the latest reports, and comments older than those, up to as many of each. */
const mostReports = 30

export type Standing = {
  today: Day
  reasons: AttentionItem[]
  lookedOn: Day | null
  hasReports: boolean
  unseen: MarkSeenInput['reports']
}

/** Why to look at one patient, and which reports a "seen" would cover. */
export const standingOf = (scope: PatientScope<'clinician' | 'assistant'>): Promise<Standing> =>
  read(scope, async (tx) => {
    const { clinicId, patientId } = scope
    const facts = (await recordedFacts(tx, clinicId, [patientId])).get(patientId)
    if (!facts) throw notFound()
    const today = dayAt(scope.now, facts.timeZone)
    const isTheirs = and(eq(reports.clinicId, clinicId), eq(reports.patientId, patientId))
    const isUnseen = lt(reports.seenSequence, reports.sequence)
    const newestFirst = [desc(reports.performedOn), desc(reports.id)]
    const wanted = { id: reports.id, sequence: reports.sequence, seen: reports.seenSequence }
    const latest = await tx
      .select(wanted)
      .from(reports)
      .where(isTheirs)
      .orderBy(...newestFirst)
      .limit(mostReports)
    const unread = await tx
      .select(wanted)
      .from(reports)
      .where(and(isTheirs, reports.hasComment, isUnseen))
      .orderBy(...newestFirst)
      .limit(mostReports)
    const unseen = new Map(
      [...latest.filter(({ sequence, seen }) => seen < sequence), ...unread].map(
        ({ id, sequence }) => [id, { id, sequence }],
      ),
    )
    return {
      today,
      reasons: attentionOn(facts, today),
      lookedOn: facts.lookedOn,
      hasReports: latest.length > 0,
      unseen: [...unseen.values()],
    }
  })
