import { askedAgain, questionsAt } from '@/lib/screening/asked'
import { occasionOf, type DueReason } from '@/lib/screening/due'
import type { RedFlagCode } from '@/lib/screening/red-flags'
import { CheckFlow } from './check-flow'
import type { Numbers } from './held-view'

type OwnCheckProps = {
  patientId: string
  numbers: Numbers
  asked: {
    age: number
    answered: readonly RedFlagCode[]
    standing: { isFirstEntry: boolean; due: DueReason | null }
  }
}

/** The questions this patient is asked now: all at first, later all but what never changes. */
export const OwnCheck = ({ patientId, numbers, asked }: OwnCheckProps) => (
  <CheckFlow
    patientId={patientId}
    numbers={numbers}
    questions={askedAgain(questionsAt(asked.age), asked.answered)}
    occasion={asked.standing.isFirstEntry ? 'intake' : occasionOf(asked.standing.due)}
    isFirst={asked.standing.isFirstEntry}
  />
)
