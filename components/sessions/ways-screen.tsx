import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { firstName } from '@/lib/sessions/first-name'
import type { Help, Way } from '@/lib/sessions/session-plan'
import { hurtWords } from './hurt-words'
import { ReliefCards } from './relief-cards'
import { RingLink } from './ring-link'
import { Screen } from './screen'
import { sessionWords } from './session-words'

type WaysScreenProps = {
  /** The ways the clinician approved that are open now, the one in use left out. */
  ways: readonly Way[]
  reliefs: readonly Way[]
  /** Whether the prescribed movement hurt: then it is said what is like it. */
  hasHurt: boolean
  pictures: Record<string, ReactNode>
  help: Help
  top: ReactNode
  place: string
  onUse: (way: Way) => void
}

type WayCardProps = Pick<WaysScreenProps, 'hasHurt' | 'pictures' | 'onUse'> & { way: Way }

const WayCard = ({ way, hasHurt, pictures, onUse }: WayCardProps) => (
  <li className="grid gap-3 rounded-card border border-line bg-raised p-4">
    {pictures[way.picture]}
    <h2 className="text-xl">{way.name}</h2>
    <p>{way.reason || way.purpose}</p>
    {hasHurt && way.isLike && (
      <p className="rounded-control border-s-4 border-careful bg-careful-soft px-4 py-3">
        {hurtWords.waysLike(way.isLike)}
      </p>
    )}
    <Button look="primary" size="session" onClick={() => onUse(way)}>
      {sessionWords.waysUse}
      <span className="sr-only">{way.name}</span>
    </Button>
  </li>
)

const NoOtherWay = ({ reliefs, pictures, help }: Omit<WaysScreenProps, 'ways'>) => (
  <>
    <p>{hurtWords.waysNone}</p>
    <p>{hurtWords.waysNoneMore}</p>
    <ReliefCards reliefs={reliefs} pictures={pictures} isFirstOpen />
    <p>{hurtWords.ring}</p>
    <RingLink name={help.clinicName} phone={help.clinicPhone} />
    <ButtonLink href="/relief" prefetch={false} size="session">
      {hurtWords.nothing}
    </ButtonLink>
  </>
)

/** Another way: what the clinician approved and today allows, least like what hurt first; or rest. */
export const WaysScreen = (props: WaysScreenProps) => {
  const { ways, hasHurt, help, top, place } = props
  const inOrder = hasHurt
    ? [...ways].sort((a, b) => Number(a.isLike !== null) - Number(b.isLike !== null))
    : ways
  return (
    <Screen title={sessionWords.waysTitle} top={top} place={place}>
      {ways.length === 0 ? (
        <NoOtherWay {...props} />
      ) : (
        <>
          <p>{sessionWords.waysMore(firstName(help.clinicianName))}</p>
          <ul className="grid gap-4">
            {inOrder.map((way) => (
              <WayCard key={way.slug} {...props} way={way} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  )
}
