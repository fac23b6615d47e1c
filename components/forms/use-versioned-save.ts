'use client'

import { useState } from 'react'
import type { Result } from '@/lib/action'
import { reached } from './reached'

type Options<Theirs extends { version: number }> = {
  version: number
  onDone: () => void
  /** What is asked of the server; an edit names the version it began with. */
  send: (startedFromVersion: number) => Promise<Result<unknown>>
  /** Set when a conflict's data is what stands. */
  asTheirs: (data: unknown) => Theirs
}

const outOfReach =
  'We could not reach the server. What you entered is still here; please try again in a moment.'

/** Saves a document that someone else may be changing too: where they did, both texts are kept. */
export function useVersionedSave<Theirs extends { version: number }>(options: Options<Theirs>) {
  const { version, onDone, send, asTheirs } = options
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<Theirs | null>(null)

  const save = async (startedFrom: number) => {
    setIsBusy(true)
    setProblem(null)
    const result = await reached(send(startedFrom))
    setIsBusy(false)
    if (!result) return setProblem(outOfReach)
    if (result.ok) return onDone()
    if (result.code === 'conflict') return setTheirs(asTheirs(result.data))
    const [field] = Object.values(result.fields ?? {})
    setProblem(field ?? result.message)
  }

  return {
    isBusy,
    problem,
    theirs,
    save: () => void save(version),
    saveOver: () => {
      if (theirs) void save(theirs.version)
      setTheirs(null)
    },
    putAway: () => setTheirs(null),
  }
}
