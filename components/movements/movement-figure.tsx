import type { CSSProperties } from 'react'
import { FigurePanel } from '@/components/figures/figure-panel'
import { classes } from '@/components/ui/classes'
import type { LibraryFigure } from '@/lib/figures/library-figure'
import {
  drawnSide,
  figureAddress,
  figureInWords,
  type FigureSide,
} from '@/lib/figures/shown-figure'
import type { Region, StartPosition } from '@/lib/movements/vocabulary'
import { StartCard } from './start-card'

type MovementFigureProps = {
  slug: string
  startPosition: StartPosition
  region: Region
  figure: LibraryFigure | null
  side?: FigureSide
  /** Left to the browser until it is near; not for what stands at the top of a page. */
  isLazy?: boolean
  /** Side by side however little room there is: where the pair is only compared with another. */
  isOneRow?: boolean
  className?: string
}

/** Pairs wider than this stand one above the other where there is little room. */
const WIDE = 2.4
const HIGHEST_REM = 21

/**
 * The drawings of a movement at the size of a page, or, where there are none, a quiet card that says
 * how to start. No script, and every panel has its shape from the start, so nothing jumps.
 */
export const MovementFigure = ({
  slug,
  startPosition,
  region,
  figure,
  side = null,
  isLazy = false,
  isOneRow = false,
  className,
}: MovementFigureProps) => {
  if (!figure) return <StartCard {...{ slug, startPosition, region, className }} />
  const { still } = figure
  const { panels, widthMm, heightMm } = still
  const widest = Math.max(...panels.map((panel) => panel.widthMm))
  const isWide = !isOneRow && panels.length > 1 && widthMm / heightMm > WIDE
  const layout = {
    '--panels': panels.map((panel) => `${panel.widthMm}fr`).join(' '),
    maxWidth: `${((HIGHEST_REM * widthMm) / heightMm).toFixed(1)}rem`,
  } as CSSProperties
  return (
    <span className={classes('@container block', className)} data-movement={slug}>
      <span
        className={classes(
          'mx-auto grid justify-items-center gap-x-[3%] gap-y-3',
          isWide ? '@min-[30rem]:grid-cols-(--panels)' : 'grid-cols-(--panels)',
        )}
        style={layout}
      >
        {panels.map((panel, index) => (
          <FigurePanel
            key={index}
            {...{ still, isLazy }}
            panel={index}
            src={figureAddress(still[drawnSide(side)])}
            alt={index === 0 ? figureInWords(figure, side) : ''}
            className={isWide ? 'w-(--share) @min-[30rem]:w-full' : 'w-full'}
            style={
              { '--share': `${((100 * panel.widthMm) / widest).toFixed(1)}%` } as CSSProperties
            }
          />
        ))}
      </span>
    </span>
  )
}
