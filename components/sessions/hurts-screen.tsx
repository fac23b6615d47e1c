import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Help } from '@/lib/sessions/session-plan'
import { hurtWords } from './hurt-words'
import { RingLink } from './ring-link'
import { Screen } from './screen'
import { sessionWords } from './session-words'
import { helpWords } from './today-words'

type HurtsScreenProps = {
  help: Help
  top: ReactNode
  place: string
  onTell: () => void
  onLeave: () => void
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

/** It hurts: what has to be looked at first; then how it hurt, one question at a time. */
export const HurtsScreen = ({ help, top, place, onTell, onLeave }: HurtsScreenProps) => (
  <Screen title={sessionWords.hurtsTitle} top={top} place={place}>
    <p>{sessionWords.hurtsMore}</p>
    <Emergency help={help} />
    <Button look="primary" size="session" onClick={onTell}>
      {hurtWords.tell}
    </Button>
    <Button size="session" onClick={onLeave}>
      {hurtWords.leave}
    </Button>
    <ButtonLink href="/relief" prefetch={false} size="session">
      {hurtWords.nothing}
    </ButtonLink>
  </Screen>
)
