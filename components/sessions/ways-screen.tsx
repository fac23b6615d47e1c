import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { firstName } from '@/lib/sessions/first-name'
import type { SessionMovement, Way } from '@/lib/sessions/session-plan'
import { Screen } from './screen'
import { sessionWords } from './session-words'

type WaysScreenProps = {
  movement: SessionMovement
  chosen: Way
  pictures: Record<string, ReactNode>
  clinician: string
  top: ReactNode
  place: string
  onUse: (way: Way) => void
}

/** The ways the clinician approved, with the reason for each. */
export const WaysScreen = ({
  movement,
  chosen,
  pictures,
  clinician,
  top,
  place,
  onUse,
}: WaysScreenProps) => (
  <Screen title={sessionWords.waysTitle} top={top} place={place}>
    <p>{sessionWords.waysMore(firstName(clinician))}</p>
    <ul className="grid gap-4">
      {movement.ways
        .filter((way) => way !== chosen)
        .map((way) => (
          <li key={way.slug} className="grid gap-3 rounded-card border border-line bg-raised p-4">
            {pictures[way.picture]}
            <h2 className="text-xl">{way.name}</h2>
            <p>{way.reason || way.purpose}</p>
            <Button look="primary" size="session" onClick={() => onUse(way)}>
              {sessionWords.waysUse}
              <span className="sr-only">{way.name}</span>
            </Button>
          </li>
        ))}
    </ul>
  </Screen>
)
