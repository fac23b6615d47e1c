import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { Help, SessionMovement, Way } from '@/lib/sessions/session-plan'
import { RingLink } from './ring-link'
import { Screen } from './screen'
import { sessionWords } from './session-words'
import { StopRules } from './stop-rules'
import { helpWords } from './today-words'
import { WayText } from './way-text'

type HurtsScreenProps = {
  movement: SessionMovement
  reliefs: readonly Way[]
  pictures: Record<string, ReactNode>
  help: Help
  top: ReactNode
  place: string
  onLeave: () => void
  onWays: () => void
  onGoOn: () => void
}

const Emergency = ({ help }: { help: Help }) => (
  <section className="grid gap-3 rounded-card border border-stop bg-stop-soft p-4">
    <h2 className="text-xl text-stop">{sessionWords.hurtsNow}</h2>
    <ul className="grid list-disc gap-2 ps-6">
      {helpWords.emergencySigns.map((sign) => (
        <li key={sign}>{sign}</li>
      ))}
    </ul>
    {help.emergencyNumber && (
      <>
        <p className="font-semibold">{sessionWords.hurtsCall(help.emergencyNumber)}</p>
        <RingLink name={help.emergencyNumber} phone={help.emergencyNumber} isUrgent />
      </>
    )}
  </section>
)

/** It hurts: what has to be looked at first, then rest, another way, or leaving it. */
export const HurtsScreen = ({
  movement,
  reliefs,
  pictures,
  help,
  top,
  place,
  onLeave,
  onWays,
  onGoOn,
}: HurtsScreenProps) => (
  <Screen title={sessionWords.hurtsTitle} top={top} place={place}>
    <p>{sessionWords.hurtsMore}</p>
    <Emergency help={help} />
    <StopRules help={help} />
    <section className="grid gap-3">
      <h2 className="text-xl">{sessionWords.hurtsElse}</h2>
      <Button look="primary" size="session" onClick={onLeave}>
        {sessionWords.leaveIt}
      </Button>
      {movement.ways.length > 1 && (
        <Button size="session" onClick={onWays}>
          {sessionWords.otherWay}
        </Button>
      )}
      <Button size="session" onClick={onGoOn}>
        {sessionWords.goOn}
      </Button>
      <RingLink name={help.clinicName} phone={help.clinicPhone} />
    </section>
    {reliefs.map((relief) => (
      <details key={relief.slug} className="rounded-card border border-line bg-raised">
        <summary className="flex min-h-16 cursor-pointer items-center px-4 font-semibold text-accent">
          {sessionWords.reliefTitle}: {relief.name}
        </summary>
        <div className="grid gap-4 px-4 pb-4">
          {pictures[relief.picture]}
          <WayText way={relief} />
        </div>
      </details>
    ))}
  </Screen>
)
