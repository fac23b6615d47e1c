import type { LibraryFigure } from '@/lib/figures/library-figure'
import { figureInWords, type FigureSide } from '@/lib/figures/shown-figure'

type FigureWordsProps = { figure: LibraryFigure | null; side: FigureSide }

/** What the picture shows, for whoever cannot see it well, and which side it shows. No script. */
export const FigureWords = ({ figure, side }: FigureWordsProps) =>
  figure && (
    <div className="grid">
      {side === 'both' && (
        <p className="text-quiet">Drawn for your right side. Your left side is the mirror image.</p>
      )}
      <details>
        <summary className="flex min-h-12 cursor-pointer items-center text-accent underline underline-offset-4">
          What the picture shows
        </summary>
        <p className="pb-2">{figureInWords(figure, side)}</p>
      </details>
    </div>
  )
