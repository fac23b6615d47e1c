'use client'

import type { ReactNode } from 'react'
import { HeldView, type HeldBy, type Numbers } from './held-view'
import { sayTold } from './say-told'
import { useKeptNumbers } from './use-kept-numbers'
import { usePlanHold } from './use-plan-hold'

type PlanGateProps = {
  patientId: string
  numbers: Numbers
  /** What the server says holds the plan; then it sent nothing of the plan. */
  held?: HeldBy | null
  children?: ReactNode
}

/** Stands before a plan: while this device or the server holds it, what to do stands here instead. */
export const PlanGate = ({ patientId, numbers, held = null, children }: PlanGateProps) => {
  const { by, device } = usePlanHold(patientId, held)
  useKeptNumbers(numbers)
  if (!by) return children
  const news = sayTold(device, numbers.clinicName)
  return <HeldView held={by} numbers={numbers} news={by.level !== 'C' && <p>{news}</p>} />
}
