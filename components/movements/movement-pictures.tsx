import { FigureWords } from '@/components/figures/figure-words'
import { FigureOnPaper } from '@/components/figures/figure-on-paper'
import type { LibraryFigure } from '@/lib/figures/library-figure'
import type { MovementDocument } from '@/lib/movements/document'
import { MovementFigure } from './movement-figure'

type MovementPicturesProps = { movement: MovementDocument; figure: LibraryFigure | null }

/** All drawings of a movement: large, the other side, and as it prints. */
export const MovementPictures = ({ movement, figure }: MovementPicturesProps) => {
  const { slug, startPosition, region, isSided } = movement
  const place = { slug, startPosition, region, figure }
  if (!figure) return <MovementFigure {...place} />
  return (
    <div className="grid gap-3">
      <MovementFigure {...place} side={isSided ? 'right' : null} />
      <FigureWords figure={figure} side={isSided ? 'right' : null} />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] gap-4">
        {isSided && (
          <figure className="grid content-start gap-2">
            <figcaption className="text-sm text-quiet">Left side</figcaption>
            <MovementFigure {...place} side="left" isLazy isOneRow />
          </figure>
        )}
        <figure className="grid content-start gap-2">
          <figcaption className="text-sm text-quiet">On paper</figcaption>
          {/* Paper is white whatever the theme of the screen. */}
          <span className="block w-fit max-w-full rounded-control border border-line bg-[white] p-3">
            <FigureOnPaper figure={figure} side={null} />
          </span>
        </figure>
      </div>
    </div>
  )
}
