'use client'

import { useEffect, useRef, useState } from 'react'

type MovingPictureProps = {
  src: string
  alt: string
  isPaused: boolean
  onOutOfReach: () => void
}

async function drawingAt(src: string, signal: AbortSignal): Promise<Node> {
  const answer = await fetch(src, { signal })
  if (!answer.ok) throw new Error(`${src} answered ${answer.status}.`)
  const drawing = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml')
  return document.importNode(drawing.documentElement, true)
}

/**
 * The movement in motion. An image cannot be held still, so the drawing stands in a shadow of the
 * page, where its names and styles stay its own.
 */
export const MovingPicture = ({ src, alt, isPaused, onOutOfReach }: MovingPictureProps) => {
  const box = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState('')

  useEffect(() => {
    const leaving = new AbortController()
    drawingAt(src, leaving.signal).then(
      (drawing) => {
        const frame = box.current
        if (!frame || leaving.signal.aborted) return
        const shadow = frame.shadowRoot ?? frame.attachShadow({ mode: 'open' })
        const fill = document.createElement('style')
        fill.textContent = 'svg { display: block; width: 100%; height: 100% }'
        shadow.replaceChildren(fill, drawing)
        setShown(src)
      },
      () => {
        if (!leaving.signal.aborted) onOutOfReach()
      },
    )
    return () => leaving.abort()
  }, [src, onOutOfReach])

  useEffect(() => {
    for (const motion of box.current?.shadowRoot?.getAnimations() ?? []) {
      if (isPaused) motion.pause()
      else motion.play()
    }
  }, [isPaused, shown])

  return <div ref={box} role="img" aria-label={alt} className="absolute inset-0" />
}
