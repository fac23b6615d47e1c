import { FigureOnPaper } from '@/components/figures/figure-on-paper'
import { StartCard } from '@/components/movements/start-card'
import type { FrozenMovement } from '@/lib/programs/revision'
import type { Side } from '@/lib/programs/sides'

type SheetPictureProps = { frozen: FrozenMovement; side: Side | null }

/** The drawing at its own size on paper, for the side that was prescribed; else how to start. */
export const SheetPicture = ({ frozen: { movement, figure }, side }: SheetPictureProps) =>
  figure ? (
    <div className="sheet-picture">
      <FigureOnPaper figure={figure} side={side} />
    </div>
  ) : (
    <StartCard
      slug={movement.slug}
      startPosition={movement.startPosition}
      region={movement.region}
      className="sheet-start"
    />
  )
