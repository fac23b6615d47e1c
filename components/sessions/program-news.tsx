import { dayAt, sayDay, type Day } from '@/lib/days'
import type { RevisionChange, RevisionDocument } from '@/lib/programs/revision'
import { firstName } from '@/lib/sessions/first-name'
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
}

/** What is new in the program since the patient last put it away; nothing when nothing is. */
export const ProgramNews = ({ revision, today, timeZone }: ProgramNewsProps) => {
  const { id, number, document, changes, publishedAt, acknowledgedAt } = revision
  if (acknowledgedAt) return null
  const clinician = firstName(document.signedBy.name)
  const message = changes.find(({ kind }) => kind === 'message')?.words
  if (number === 1) {
    const words = [document.program.introduction, message].filter(Boolean).join('\n\n')
    if (!words) return null
    return (
      <WhatChanged
        revisionId={id}
        title={todayWords.firstProgram(clinician)}
        message={words}
        changes={[]}
      />
    )
  }
  if (changes.length === 0) return null
  return (
    <WhatChanged
      revisionId={id}
      title={todayWords.changed}
      by={todayWords.changedBy(clinician, sayDay(dayAt(publishedAt, timeZone), today))}
      message={message}
      changes={changes.filter(({ kind }) => kind !== 'message').map(({ words }) => words)}
    />
  )
}
