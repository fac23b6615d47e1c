import type { CSSProperties } from 'react'
import type { LibraryFigure } from '@/lib/figures/library-figure'

type FigurePanelProps = {
  still: LibraryFigure['still']
  /** Which of the panels, from 0. */
  panel: number
  src: string
  alt: string
  isLazy: boolean
  className?: string
  style?: CSSProperties
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`

/** One panel of a drawing: a window on the whole file, which is fetched once for all panels. */
export const FigurePanel = ({
  still,
  panel,
  src,
  alt,
  isLazy,
  className,
  style,
}: FigurePanelProps) => {
  const place = still.panels[panel]
  if (!place) return null
  const aspectRatio = `${place.widthMm} / ${still.heightMm}`
  return (
    <span
      className={`relative block overflow-hidden ${className ?? ''}`}
      style={{ aspectRatio, ...style }}
    >
      {/* eslint-disable-next-line @next/next/no-img-element -- the loader would ship script for a static drawing */}
      <img
        src={src}
        alt={alt}
        loading={isLazy ? 'lazy' : 'eager'}
        decoding="async"
        className="absolute top-0 h-full max-w-none"
        style={{
          width: percent(still.widthMm / place.widthMm),
          left: percent(-place.leftMm / place.widthMm),
        }}
      />
    </span>
  )
}
