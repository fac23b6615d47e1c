'use client'

import { useEffect, useReducer, useState } from 'react'
import type { Stretch } from '@/lib/sessions/follow-along'

const TICK_MS = 200

type Running = { index: number; leftMs: number | null }

const startOf = (stretches: readonly Stretch[], index: number): Running => {
  const seconds = stretches[index]?.seconds ?? null
  return { index, leftMs: seconds === null ? null : seconds * 1000 }
}

/**
 * Walks through stretches of time. It keeps to the clock, not to the number of ticks, so a phone
 * that naps for a moment is not behind. Stretches without a length wait to be moved on from.
 */
export function useCountdown(stretches: readonly Stretch[]) {
  const [isPaused, setPaused] = useState(false)
  const [{ index, leftMs }, pass] = useReducer(
    (now: Running, passedMs: number | 'on'): Running => {
      const isOver = passedMs === 'on' || (now.leftMs !== null && now.leftMs <= passedMs)
      if (isOver) return startOf(stretches, now.index + 1)
      return { ...now, leftMs: now.leftMs === null ? null : now.leftMs - passedMs }
    },
    startOf(stretches, 0),
  )
  const isTimed = leftMs !== null

  useEffect(() => {
    if (isPaused || !isTimed) return
    let last = performance.now()
    const timer = setInterval(() => {
      const at = performance.now()
      pass(at - last)
      last = at
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [isPaused, isTimed, index])

  return {
    stretch: stretches[index],
    following: stretches[index + 1],
    leftMs,
    isPaused,
    pause: () => setPaused(true),
    goOn: () => setPaused(false),
    moveOn: () => pass('on'),
  }
}
