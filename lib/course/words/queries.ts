import { and, desc, eq, gte, lt } from 'drizzle-orm'
import { reports } from '@/db/schema'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { addDays, dayAt, type Day } from '../../days'
import type { ReportDocument } from '../../reports/document'
import type { Weeks } from '../input'
import { movementNames } from '../names/queries'

type CareTeam = PatientScope<'clinician' | 'assistant'>

/** Unread comments, and comments of the weeks: as many of each are read. */
const mostWords = 40

const ofPatient = ({ clinicId, patientId }: CareTeam) =>
  and(eq(reports.clinicId, clinicId), eq(reports.patientId, patientId))

export type WordsOfReport = {
  id: string
  sequence: number
  isUnread: boolean
  performedOn: Day
  performedAt: Date
  worstPain: number | null
  words: { about: string | null; text: string }[]
}

/** What the patient wrote: everything unread, and the comments of the weeks; newest first. */
export const wordsOf = (scope: CareTeam, weeks: Weeks): Promise<WordsOfReport[]> =>
  read(scope, async (tx) => {
    const since = addDays(dayAt(scope.now, scope.patientTimeZone), 1 - weeks * 7)
    const wanted = {
      id: reports.id,
      sequence: reports.sequence,
      seenSequence: reports.seenSequence,
      performedOn: reports.performedOn,
      performedAt: reports.performedAt,
      worstPain: reports.worstPain,
      document: reports.document,
    }
    const newestFirst = [desc(reports.performedOn), desc(reports.id)]
    const lately = await tx
      .select(wanted)
      .from(reports)
      .where(and(ofPatient(scope), gte(reports.performedOn, since), reports.hasComment))
      .orderBy(...newestFirst)
      .limit(mostWords)
    const unread = await tx
      .select(wanted)
      .from(reports)
      .where(and(ofPatient(scope), reports.hasComment, lt(reports.seenSequence, reports.sequence)))
      .orderBy(...newestFirst)
      .limit(mostWords)
    const all = [...new Map([...lately, ...unread].map((row) => [row.id, row])).values()].sort(
      (a, b) => (a.performedOn + a.id < b.performedOn + b.id ? 1 : -1),
    )
    const names = await movementNames(tx, scope, movementsWithWords(all.map((r) => r.document)))
    return all.map(({ document, seenSequence, ...row }) => ({
      ...row,
      isUnread: seenSequence < row.sequence,
      words: wordsIn(document, names),
    }))
  })

const movementsWithWords = (documents: readonly ReportDocument[]): string[] => [
  ...new Set(
    documents.flatMap(({ items }) =>
      items.filter(({ comment }) => comment.trim() !== '').map(({ movement }) => movement),
    ),
  ),
]

const wordsIn = (document: ReportDocument, names: Record<string, string>) =>
  [
    { about: null, text: document.comment },
    ...document.items.map(({ movement, comment }) => ({
      about: names[movement] ?? movement,
      text: comment,
    })),
  ].filter(({ text }) => text.trim() !== '')
