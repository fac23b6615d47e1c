import { classes } from '@/components/ui/classes'
import {
  positionsToTake,
  regions,
  type Region,
  type StartPosition,
} from '@/lib/movements/vocabulary'
import { PositionGlyph } from './position-glyph'

/**
 * `thumb` stands in a row, `card` in a grid of cards, `page` is the picture of a page (library and
 * portal), `sheet` is for paper. Each keeps its shape whatever it holds, so nothing jumps.
 */
export type FigureSize = 'thumb' | 'card' | 'page' | 'sheet'

const frames: Record<FigureSize, string> = {
  thumb: 'h-12 w-[4.5rem] shrink-0 rounded-[6px] bg-sunken',
  card: 'aspect-[2/1] w-full rounded-control bg-sunken',
  page: 'aspect-[2/1] w-full rounded-card bg-sunken',
  sheet: 'aspect-[2/1] w-full rounded-[6px] border border-line',
}

type MovementFigureProps = {
  slug: string
  name: string
  startPosition: StartPosition
  region: Region
  /** Content hash of the drawing, as the program's revision keeps it; null where there is none. */
  figure?: string | null
  size: FigureSize
  className?: string
}

/** Where a drawing is served from, by the hash of its content: it never changes under that name. */
export const figureUrl = (figure: string): string => `/figures/${figure}.svg`

/**
 * The drawing of a movement, or, where there is none, a quiet card that says how to start. No
 * script; shape and size do not depend on which of the two it is.
 */
export const MovementFigure = ({
  slug,
  name,
  startPosition,
  region,
  figure,
  size,
  className,
}: MovementFigureProps) => {
  const frame = classes('@container block overflow-hidden', frames[size], className)
  if (figure) {
    return (
      <span className={frame} data-movement={slug}>
        {/* eslint-disable-next-line @next/next/no-img-element -- the loader would ship script for a static drawing */}
        <img
          src={figureUrl(figure)}
          alt={size === 'thumb' ? '' : `Drawing: ${name}`}
          width={480}
          height={240}
          loading={size === 'page' || size === 'sheet' ? 'eager' : 'lazy'}
          decoding="async"
          className="size-full object-contain"
        />
      </span>
    )
  }
  return (
    <span className={frame} data-movement={slug}>
      {size === 'thumb' ? (
        <PositionGlyph position={startPosition} className="mx-auto h-full w-auto p-1" />
      ) : (
        <span className="flex size-full flex-col items-center justify-center gap-1 px-2 @min-[18rem]:grid @min-[18rem]:grid-cols-[52%_1fr] @min-[18rem]:content-center @min-[18rem]:items-end @min-[18rem]:gap-x-[5%] @min-[18rem]:px-[7%]">
          <PositionGlyph
            position={startPosition}
            className="min-h-0 shrink basis-[60%] @min-[18rem]:w-full"
          />
          <span className="grid min-w-0 text-center text-[0.8125rem] leading-tight @min-[18rem]:text-start @min-[18rem]:leading-snug">
            <span className="hidden text-quiet @min-[18rem]:inline">Start</span>
            <span className="font-semibold @min-[18rem]:text-[1.125em] @min-[26rem]:text-[1.5em]">
              {positionsToTake[startPosition]}
            </span>
            <span className="hidden text-quiet @min-[18rem]:inline">{regions[region]}</span>
          </span>
        </span>
      )}
    </span>
  )
}
