import { classes } from '@/components/ui/classes'
import {
  positionsToTake,
  regions,
  type Region,
  type StartPosition,
} from '@/lib/movements/vocabulary'
import { PositionGlyph } from './position-glyph'

type StartCardProps = {
  slug: string
  startPosition: StartPosition
  region: Region
  className?: string
}

/** In the place of a drawing: the position to start in, as a shape and in words. */
export const StartCard = ({ slug, startPosition, region, className }: StartCardProps) => (
  <span
    className={classes(
      '@container block aspect-[2/1] w-full overflow-hidden rounded-card bg-sunken',
      className,
    )}
    data-movement={slug}
  >
    <span className="flex size-full flex-col items-center justify-center gap-1 px-2 @min-[18rem]:grid @min-[18rem]:grid-cols-[52%_1fr] @min-[18rem]:content-center @min-[18rem]:items-end @min-[18rem]:gap-x-[5%] @min-[18rem]:px-[7%]">
      <PositionGlyph
        position={startPosition}
        className="min-h-0 shrink basis-[60%] @min-[18rem]:w-full"
      />
      <span className="grid min-w-0 text-center text-[0.8125rem] leading-tight @min-[18rem]:text-start @min-[18rem]:leading-snug">
        <span className="hidden @min-[18rem]:inline">Start</span>
        <span className="font-semibold @min-[18rem]:text-[1.125em] @min-[26rem]:text-[1.5em]">
          {positionsToTake[startPosition]}
        </span>
        <span className="hidden @min-[18rem]:inline">{regions[region]}</span>
      </span>
    </span>
  </span>
)
