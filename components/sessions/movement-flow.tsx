'use client'

import { useState, type ReactNode } from 'react'
import type { ReportItem } from '@/lib/reports/document'
import { firstName } from '@/lib/sessions/first-name'
import type { SessionMovement, SessionPlan } from '@/lib/sessions/session-plan'
import { adding, saying, wayUsed } from './answering'
import { FollowScreen } from './follow-screen'
import { HowScreen } from './how-screen'
import { HurtsScreen } from './hurts-screen'
import { MovementScreen } from './movement-screen'
import { PartScreen } from './part-screen'
import { SessionPicture } from './session-picture'
import { SkipScreen } from './skip-screen'
import { BackBar, CloseBar } from './top-bar'
import type { View } from './use-place'
import type { Edit } from './use-sitting'
import { WaysScreen } from './ways-screen'

type MovementFlowProps = {
  movement: SessionMovement
  item: ReportItem | undefined
  plan: SessionPlan
  pictures: Record<string, ReactNode>
  at: number
  of: number
  view: View | null
  home: string
  status: ReactNode
  isLast: boolean
  write: (edit: Edit) => void
  onView: (view: View | null) => void
  onNext: () => void
}

/** One movement and all that belongs to it: how, how much, how it was, and what if it hurts. */
export const MovementFlow = (props: MovementFlowProps) => {
  const { movement, item, plan, pictures, at, of, view, home, status, isLast, write } = props
  const { onView, onNext } = props
  const [way, setWay] = useState(() => wayUsed(movement, item))
  const place = `${at}-${view ?? ''}`
  const back = <BackBar name={way.name} onBack={() => onView(null)} />

  const say = (said: Parameters<typeof saying>[2]) => {
    write(saying(movement, way, said))
    onView('how')
  }
  const done = () => say({ status: 'done' })
  const leave = () => say({ status: 'skipped', skipReason: 'pain' })

  if (view === 'how' && item) {
    return (
      <HowScreen
        item={item}
        help={plan.help}
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
  if (view === 'hurts') {
    return (
      <HurtsScreen
        movement={movement}
        reliefs={plan.reliefs.filter(({ slug }) => slug !== way.slug)}
        pictures={pictures}
        help={plan.help}
        top={back}
        place={place}
        onLeave={leave}
        onWays={() => onView('ways')}
        onGoOn={() => onView(null)}
      />
    )
  }
  if (view === 'ways') {
    return (
      <WaysScreen
        movement={movement}
        chosen={way}
        pictures={pictures}
        clinician={plan.help.clinicianName}
        top={back}
        place={place}
        onUse={(next) => {
          setWay(next)
          onView(null)
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
