'use client'

import { useState, type ReactNode } from 'react'
import type { ReportItem } from '@/lib/reports/document'
import { firstName } from '@/lib/sessions/first-name'
import { reliefRestsForPain, restsForPain, type HeldByPain } from '@/lib/sessions/held-by-pain'
import type { LookAgain } from '@/lib/sessions/look-again'
import type { SessionMovement, SessionPlan, Way } from '@/lib/sessions/session-plan'
import type { PainSetting } from '@/lib/sessions/today-setting'
import { adding, saying, wayUsed } from './answering'
import { FollowScreen } from './follow-screen'
import { HowScreen } from './how-screen'
import { HurtFlow } from './hurt-flow'
import { isHurtView } from './hurt-views'
import { MovementScreen } from './movement-screen'
import { PartScreen } from './part-screen'
import { SessionPicture } from './session-picture'
import { RestScreen, type WhyItRests } from './rest-screen'
import { SkipScreen } from './skip-screen'
import { BackBar, CloseBar } from './top-bar'
import type { View } from './use-place'
import type { Edit } from './use-sitting'
import { WaysScreen } from './ways-screen'

/** Until when it rests: what begins on this phone today has its date from today. */
const restsUntil = (
  { clinicLooksAgain }: SessionMovement,
  way: Way,
  why: WhyItRests,
  { held, lookAgain, lookAgainBy }: PainSetting,
): LookAgain | null => {
  if (why === 'clinic') return clinicLooksAgain
  return restsForPain(way, held) === null ? { by: lookAgainBy, isOverdue: false } : lookAgain
}

type MovementFlowProps = {
  movement: SessionMovement
  item: ReportItem | undefined
  plan: SessionPlan
  held: HeldByPain
  pictures: Record<string, ReactNode>
  at: number
  of: number
  view: View | null
  home: string
  status: ReactNode
  isLast: boolean
  /** A day that is over is being corrected: nothing is done now, so nothing has to rest. */
  isCorrection: boolean
  write: (edit: Edit) => void
  onView: (view: View | null) => void
  onNext: () => void
}

const whyItRests = (
  { ways: [prescribed], isHeldByClinic }: SessionMovement,
  way: Way,
  held: HeldByPain,
): WhyItRests | null => (way === prescribed && isHeldByClinic ? 'clinic' : restsForPain(way, held))

/** One movement and all that belongs to it: how, how much, how it was, and what if it hurts. */
export const MovementFlow = (props: MovementFlowProps) => {
  const { movement, item, plan, held, pictures, at, of, view, home, status, isLast, isCorrection } =
    props
  const { write, onView, onNext } = props
  const [way, setWay] = useState(() => wayUsed(movement, item))
  const place = `${at}-${view ?? ''}`
  const back = <BackBar name={way.name} onBack={() => onView(null)} />

  const say = (said: Parameters<typeof saying>[2]) => {
    write(saying(movement, way, said))
    onView('how')
  }
  const done = () => say({ status: 'done' })
  const why = whyItRests(movement, way, held)
  const reliefs = plan.reliefs.filter(
    (relief) => relief.slug !== way.slug && !reliefRestsForPain(relief, held),
  )
  const hurt = (more: Partial<ReportItem>) =>
    write(
      item
        ? adding(movement, more)
        : saying(movement, way, { status: 'skipped', skipReason: 'pain', ...more }),
    )

  if (view === 'how' && item) {
    return (
      <HowScreen
        item={item}
        help={plan.help}
        pain={plan.pain}
        isLast={isLast}
        top={back}
        kept={status}
        place={place}
        onSay={(more) => write(adding(movement, more))}
        onNext={onNext}
      />
    )
  }
  if (view === 'part') {
    return (
      <PartScreen
        movement={movement}
        item={item}
        top={back}
        place={place}
        onSave={(amount) => say({ status: 'part', ...amount })}
      />
    )
  }
  if (view === 'not') {
    return (
      <SkipScreen
        chosen={item?.skipReason ?? null}
        top={back}
        place={place}
        onSkip={(skipReason) => say({ status: 'skipped', skipReason })}
      />
    )
  }
  if (isHurtView(view)) {
    return (
      <HurtFlow
        {...{ view, way, item, plan, reliefs, pictures, isLast, place, onView, onNext }}
        top={back}
        onHurt={hurt}
      />
    )
  }
  if (view === 'ways') {
    return (
      <WaysScreen
        ways={movement.ways.filter(
          (each) => each !== way && whyItRests(movement, each, held) === null,
        )}
        reliefs={reliefs}
        hasHurt={why !== null}
        pictures={pictures}
        help={plan.help}
        top={back}
        place={place}
        onUse={(next) => {
          setWay(next)
          onView(null)
        }}
      />
    )
  }
  if (why !== null && !isCorrection) {
    return (
      <RestScreen
        way={way}
        why={why}
        again={restsUntil(movement, way, why, plan.pain)}
        clinician={plan.help.clinicianName}
        top={<CloseBar at={at} of={of} home={home} />}
        place={place}
        onWays={() => onView('ways')}
        onNext={() => {
          if (!item) write(saying(movement, way, { status: 'skipped', skipReason: 'rests' }))
          onNext()
        }}
      />
    )
  }
  if (view === 'follow') {
    return (
      <FollowScreen
        movement={movement}
        picture={<SessionPicture key={way.picture} way={way} still={pictures[way.picture]} />}
        top={back}
        place={place}
        onDone={done}
        onPart={() => onView('part')}
      />
    )
  }
  return (
    <MovementScreen
      movement={movement}
      way={way}
      item={item}
      picture={<SessionPicture key={way.picture} way={way} still={pictures[way.picture]} />}
      clinician={firstName(plan.help.clinicianName)}
      top={<CloseBar at={at} of={of} home={home} />}
      place={place}
      onDone={done}
      onView={onView}
    />
  )
}
