'use client'

import { useTransition } from 'react'
import { reached } from '@/components/forms/reached'
import { toast } from '@/components/ui/toast'
import type { Result } from '@/lib/action'

type Step<D> = {
  run: () => Promise<Result<D>>
  done: string
  /** How to take it back; offered for a few seconds. */
  undo?: (data: D) => Promise<Result<unknown>>
  onDone?: (data: D) => void
}

const lost = 'We could not reach the server. Nothing was changed.'

/** Runs one change, says quietly that it happened, and offers to take it back. */
export function useMovementAction() {
  const [isBusy, start] = useTransition()

  const takeBack = async (undoing: Promise<Result<unknown>>) => {
    const result = await reached(undoing)
    if (!result?.ok) toast.error(result?.message ?? lost)
  }

  const take = <D>({ run, done, undo, onDone }: Step<D>) =>
    start(async () => {
      const result = await reached(run())
      if (!result?.ok) {
        toast.error(result?.message ?? lost)
        return
      }
      onDone?.(result.data)
      toast(done, {
        action: undo && { label: 'Undo', onClick: () => void takeBack(undo(result.data)) },
      })
    })

  return { isBusy, take }
}
