import type { ReactNode } from 'react'
import { MovementFigure } from '@/components/movements/movement-figure'
import type { SessionPlan, Way } from '@/lib/sessions/session-plan'

/** The drawings of a session by movement, made on the server so that the phone gets no script for them. */
export const picturesOf = ({ movements, reliefs }: SessionPlan): Record<string, ReactNode> =>
  picturesOfWays([...movements.flatMap(({ ways }) => ways), ...reliefs])

/** The same for single ways of moving or resting. */
export const picturesOfWays = (ways: readonly Way[]): Record<string, ReactNode> =>
  Object.fromEntries(
    ways.map((way) => [
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
