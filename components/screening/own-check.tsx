import { occasionOf, type DueReason } from '@/lib/screening/due'
import type { RedFlagCode } from '@/lib/screening/red-flags'
import { CheckFlow } from './check-flow'
import type { Numbers } from './held-view'

type OwnCheckProps = {
  patientId: string
  numbers: Numbers
  asked: {
    questions: readonly RedFlagCode[]
    isRest: boolean
    standing: { isFirstEntry: boolean; due: DueReason | null }
  }
}

/** The questions this patient is asked now: all at first, then what is left, later what may change. */
export const OwnCheck = ({ patientId, numbers, asked }: OwnCheckProps) => (
  <CheckFlow
    patientId={patientId}
    numbers={numbers}
    questions={asked.questions}
    occasion={asked.standing.isFirstEntry ? 'intake' : occasionOf(asked.standing.due)}
    isFirst={asked.standing.isFirstEntry}
    isRest={asked.isRest}
  />
)
