'use client'

import { useState, useTransition } from 'react'
import { reached } from '@/components/forms/reached'
import type { Result } from '@/lib/action'

/** Runs one action on a patient's access from a button, and keeps what came of it in words. */
export function useAccessAction<D>(
  run: (input: { patientId: string }) => Promise<Result<D>>,
  patientId: string,
) {
  const [isBusy, start] = useTransition()
  const [data, setData] = useState<D | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const press = (onDone?: () => void) =>
    start(async () => {
      const result = await reached(run({ patientId }))
      setData(result?.ok ? result.data : null)
      setProblem(
        result?.ok ? null : (result?.message ?? 'We could not reach the server. Please try again.'),
      )
      if (result?.ok) onDone?.()
    })
  return { press, isBusy, data, problem }
}
