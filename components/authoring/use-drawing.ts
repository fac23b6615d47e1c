import { useEffect, useRef, useState } from 'react'
import type { Drawing, DrawingAnswer, DrawingRequest } from './drawing'

/** Long enough that a slider being dragged does not draw every step of the way. */
const PAUSE_MS = 150

/** Draws in one worker, which gets faster as it goes; while it draws, only the newest request waits. */
export function useDrawing({ slug, isSided, holdSeconds, poses, isMirrored }: DrawingRequest) {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const worker = useRef<Worker | null>(null)
  const isBusy = useRef(false)
  const waiting = useRef<DrawingRequest | null>(null)

  useEffect(() => {
    const own = new Worker(new URL('./drawing-worker.ts', import.meta.url))
    worker.current = own
    isBusy.current = false
    own.onmessage = ({ data }: MessageEvent<DrawingAnswer>) => {
      if (data.drawing) setDrawing(data.drawing)
      setProblem(data.problem)
      if (!data.isLast) return
      isBusy.current = waiting.current !== null
      if (waiting.current) own.postMessage(waiting.current)
      waiting.current = null
    }
    return () => own.terminate()
  }, [])

  useEffect(() => {
    const timer = setTimeout(() => {
      const request = { slug, isSided, holdSeconds, poses, isMirrored }
      if (isBusy.current) waiting.current = request
      else worker.current?.postMessage(request)
      isBusy.current = true
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [slug, isSided, holdSeconds, poses, isMirrored])
  return { drawing, problem }
}
