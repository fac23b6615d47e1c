import { dayAt, daysBetween, sayDay, type Day } from '@/lib/days'
import type { RevisionChange, RevisionDocument } from '@/lib/programs/revision'
import { firstName } from '@/lib/sessions/first-name'
import { FoldedNote } from './folded-note'
import { todayWords } from './today-words'
import { WhatChanged } from './what-changed'

type ProgramNewsProps = {
  revision: {
    id: string
    number: number
    document: RevisionDocument
    changes: readonly RevisionChange[]
    publishedAt: Date
    acknowledgedAt: Date | null
  }
  today: Day
  timeZone: string
  /** Whether it is shown in full; else in one line that opens. */
  isOpen: boolean
}

/** For how many days a revision is news; after that its note is one line, until it is put away. */
const DAYS_OF_NEWS = 2

/** Whether a revision is new to the patient: put away by nobody, and signed in the last days. */
export const isNews = (
  { publishedAt, acknowledgedAt }: ProgramNewsProps['revision'],
  { today, timeZone }: Pick<ProgramNewsProps, 'today' | 'timeZone'>,
): boolean =>
  acknowledgedAt === null && daysBetween(dayAt(publishedAt, timeZone), today) <= DAYS_OF_NEWS

/** What is new in the program since the patient last put it away; nothing when nothing is. */
export const ProgramNews = ({ revision, today, timeZone, isOpen }: ProgramNewsProps) => {
  const { id, number, document, changes, publishedAt, acknowledgedAt } = revision
  if (acknowledgedAt) return null
  const clinician = firstName(document.signedBy.name)
  const message = changes.find(({ kind }) => kind === 'message')?.words
  if (number === 1) {
    const words = [document.program.introduction, message].filter(Boolean).join('\n\n')
    if (!words) return null
    return (
      <FoldedNote title={todayWords.firstProgram(clinician)} isOpen={isOpen} tone="news">
        <WhatChanged revisionId={id} message={words} changes={[]} />
      </FoldedNote>
    )
  }
  if (changes.length === 0) return null
  return (
    <FoldedNote title={todayWords.changed} isOpen={isOpen} tone="news">
      <WhatChanged
        revisionId={id}
        by={todayWords.changedBy(clinician, sayDay(dayAt(publishedAt, timeZone), today))}
        message={message}
        changes={changes.filter(({ kind }) => kind !== 'message').map(({ words }) => words)}
      />
    </FoldedNote>
  )
}
