import type { CSSProperties } from 'react'
import type { LibraryFigure } from '@/lib/figures/library-figure'
import {
  drawnSide,
  figureAddress,
  figureInWords,
  type FigureSide,
} from '@/lib/figures/shown-figure'

type FigureOnPaperProps = { figure: LibraryFigure; side: FigureSide }

/** A standing figure is set smaller than drawn, so far that its lines still hold on a mono laser. */
const HIGHEST_MM = 40

/** The drawing in its tones for print, at its own size in millimetres where there is room. */
export const FigureOnPaper = ({ figure, side }: FigureOnPaperProps) => {
  const { still } = figure
  const width = still.widthMm * Math.min(1, HIGHEST_MM / still.heightMm)
  return (
    // eslint-disable-next-line @next/next/no-img-element -- a static drawing, with its size in mm
    <img
      src={`${figureAddress(still[drawnSide(side)])}#print`}
      alt={figureInWords(figure, side)}
      className="figure-on-paper w-[min(100%,var(--figure-width))]"
      style={
        {
          '--figure-width': `${width.toFixed(1)}mm`,
          aspectRatio: `${still.widthMm} / ${still.heightMm}`,
        } as CSSProperties
      }
    />
  )
}
