import type { LibraryFigure } from '@/lib/figures/library-figure'
import {
  drawnSide,
  figureAddress,
  figureInWords,
  type FigureSide,
} from '@/lib/figures/shown-figure'

type FigureOnPaperProps = { figure: LibraryFigure; side: FigureSide; className?: string }

/** The drawing in its tones for print, at its own size in millimetres where there is room. */
export const FigureOnPaper = ({ figure, side, className }: FigureOnPaperProps) => {
  const { still } = figure
  return (
    // eslint-disable-next-line @next/next/no-img-element -- a static drawing, with its size in mm
    <img
      src={`${figureAddress(still[drawnSide(side)])}#print`}
      alt={figureInWords(figure, side)}
      className={className}
      style={{
        width: `${still.widthMm}mm`,
        maxWidth: '100%',
        aspectRatio: `${still.widthMm} / ${still.heightMm}`,
      }}
    />
  )
}
