import type { ReactNode } from 'react'
import { MovementFigure } from '@/components/movements/movement-figure'
import type { SessionPlan } from '@/lib/sessions/session-plan'

/** The drawings of a session by movement, made on the server so that the phone gets no script for them. */
export const picturesOf = ({ movements, reliefs }: SessionPlan): Record<string, ReactNode> =>
  Object.fromEntries(
    [...movements.flatMap(({ ways }) => ways), ...reliefs].map((way) => [
      way.picture,
      <MovementFigure
        key={way.picture}
        slug={way.slug}
        startPosition={way.startPosition}
        region={way.region}
        figure={way.figure}
        side={way.side}
      />,
    ]),
  )
