import { MovementFigure, figureUrl } from '@/components/movements/movement-figure'
import type { FrozenMovement } from '@/lib/programs/revision'

/** The drawing at its own size on paper, in its tones for print; without one, the start position. */
export const SheetPicture = ({ frozen: { movement, figure } }: { frozen: FrozenMovement }) =>
  figure ? (
    // eslint-disable-next-line @next/next/no-img-element -- a static drawing, with its size in mm
    <img
      className="sheet-picture"
      src={`${figureUrl(figure)}#print`}
      alt={`Drawing: ${movement.name}`}
    />
  ) : (
    <MovementFigure
      slug={movement.slug}
      name={movement.name}
      startPosition={movement.startPosition}
      region={movement.region}
      size="sheet"
      className="sheet-start"
    />
  )
