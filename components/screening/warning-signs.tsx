'use client'

import type { RedFlagCode } from '@/lib/screening/red-flags'
import { documentOf, heldByAnswers } from './answers-on-device'
import { answerHere } from './device-lock'
import type { HeldBy, Numbers } from './held-view'
import { sayTold } from './say-told'
import { SignsScreen } from './signs-screen'
import { useKeptNumbers } from './use-kept-numbers'
import { usePlanHold } from './use-plan-hold'

type WarningSignsProps = { patientId: string; numbers: Numbers; held: HeldBy | null }

/**
 * One tap on a sign shows what to do, first and over everything, and locks the plan on this device
 * before anything is sent: it works without a network.
 */
export const WarningSigns = ({ patientId, numbers, held: known }: WarningSignsProps) => {
  const { by: held, device } = usePlanHold(patientId, known)
  useKeptNumbers(numbers)
  const tick = (code: RedFlagCode) =>
    void answerHere(patientId, documentOf('warning-signs', [code], [code]), heldByAnswers([code]))
  const news = sayTold(device, numbers.clinicName)
  return (
    <SignsScreen
      numbers={numbers}
      held={held}
      isLocked={held !== null}
      news={<p>{news}</p>}
      onTick={tick}
    />
  )
}
