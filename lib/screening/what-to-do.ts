import type { ScreeningOutcome } from './outcome'

/** What each outcome asks of the clinician (CLINICAL.md 2.2). Nothing here says that all is clear. */
export const outcomeWords: Record<
  ScreeningOutcome['level'],
  { name: string; toDo: string; tone: 'stop' | 'careful' | 'plain' }
> = {
  E: {
    name: 'Emergency',
    toDo: 'Emergency department or ambulance now. The plan is locked until a clinician unlocks it.',
    tone: 'stop',
  },
  U: {
    name: 'Urgent',
    toDo: 'Medical contact on the same day. The plan is locked until a clinician unlocks it.',
    tone: 'stop',
  },
  C: {
    name: 'Clinician first',
    toDo: 'Look at this before the next session. The plan is paused until a clinician lifts it.',
    tone: 'careful',
  },
  N: { name: 'Noted', toDo: 'Note it and ask again.', tone: 'plain' },
  'none-reported': {
    name: 'Nothing reported',
    toDo: 'No sign was reported. That does not rule anything out: ask again as it comes up.',
    tone: 'plain',
  },
}
