'use client'

import { useState, useTransition } from 'react'
import { reached } from '@/components/forms/reached'
import type { Result } from '@/lib/action'

const outOfReach = 'We could not reach the server. Please try again in a moment.'

/** Runs the actions of one row, and keeps what went wrong in words. */
export function useRowAction() {
  const [isBusy, start] = useTransition()
  const [problem, setProblem] = useState<string | null>(null)
  const run = <D>(asked: () => Promise<Result<D>>, onDone?: (data: D) => void) =>
    start(async () => {
      const result = await reached(asked())
      setProblem(result?.ok ? null : (result?.message ?? outOfReach))
      if (result?.ok) onDone?.(result.data)
    })
  return { isBusy, problem, run }
}
