import { classes } from '@/components/ui/classes'
import type { LibraryFigure } from '@/lib/figures/library-figure'
import { drawnSide, figureAddress, type FigureSide } from '@/lib/figures/shown-figure'
import type { StartPosition } from '@/lib/movements/vocabulary'
import { PositionGlyph } from './position-glyph'

type MovementThumbProps = {
  slug: string
  startPosition: StartPosition
  thumb: LibraryFigure['thumb'] | null
  side?: FigureSide
  className?: string
}

/** A movement at the size of a row; its name stands beside it, so it says nothing itself. */
export const MovementThumb = ({
  slug,
  startPosition,
  thumb,
  side = null,
  className,
}: MovementThumbProps) => (
  <span
    data-movement={slug}
    className={classes(
      'block h-12 w-[4.5rem] shrink-0 overflow-hidden rounded-[6px] bg-sunken',
      className,
    )}
  >
    {thumb ? (
      // eslint-disable-next-line @next/next/no-img-element -- the loader would ship script for a static drawing
      <img
        src={figureAddress(thumb[drawnSide(side)])}
        alt=""
        width={72}
        height={48}
        loading="lazy"
        decoding="async"
        className="size-full"
      />
    ) : (
      <PositionGlyph position={startPosition} className="mx-auto h-full w-auto p-1" />
    )}
  </span>
)
