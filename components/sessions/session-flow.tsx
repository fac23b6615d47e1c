'use client'

import type { ReactNode } from 'react'
import type { ReportDocument, ReportItem } from '@/lib/reports/document'
import { itemFor } from '@/lib/reports/same-words'
import type { SessionPlan } from '@/lib/sessions/session-plan'
import { withSmallerOnes } from '@/lib/sessions/smaller-one'
import { soreSession } from '@/lib/sessions/sore-session'
import { withComment } from '@/lib/reports/answering'
import { EndScreen } from './end-screen'
import { heldNow } from './held-now'
import { KeptLine } from './kept-line'
import { MovementFlow } from './movement-flow'
import { useDayReport } from './use-day-report'
import { useSitting } from './use-sitting'
import { usePlace } from './use-place'
import { useWakeLock } from './use-wake-lock'

type SessionFlowProps = {
  plan: SessionPlan
  /** Drawings by movement, made on the server. */
  pictures: Record<string, ReactNode>
  patientId: string
  name: string
  known: readonly ReportDocument[]
  /** Reports about the day itself that the server holds. */
  day: readonly ReportDocument[]
  /** Set when this is about one report of any day, and not about today's moment. */
  isCorrection?: boolean
  home: { href: string; words: string }
}

/** One sitting as the day is: the usual one, smaller where the patient chose so, or a sore day's. */
export const SessionFlow = (props: SessionFlowProps) => {
  const { plan, patientId, day, isCorrection } = props
  const { report } = useDayReport(patientId, plan.revisionId, day)
  const isSore = !isCorrection && report?.soreDay?.isOn === true
  if (isSore) return <Sitting key="sore" {...props} plan={soreSession(plan)} />
  if (isCorrection) return <Sitting {...props} />
  const withSmaller = withSmallerOnes(plan, report)
  const smaller = withSmaller.movements.filter(({ isSmaller }) => isSmaller)
  const key = smaller.map(({ prescriptionId }) => prescriptionId).join(' ')
  return <Sitting key={`usual ${key}`} {...props} plan={withSmaller} />
}

/** Leads through one sitting, movement by movement; works on when the network does not. */
const Sitting = ({
  plan,
  pictures,
  patientId,
  name,
  known,
  isCorrection = false,
  home,
}: SessionFlowProps) => {
  const sitting = useSitting({ plan, patientId, known, isCorrection })
  const { movements, report, kept, snapshot, write, startAgain } = sitting
  const [place, go] = usePlace()
  useWakeLock()

  const itemAt = (index: number): ReportItem | undefined =>
    itemFor(report, movements[index]?.prescriptionId ?? '')
  const firstOpen = movements.findIndex((_, index) => !itemAt(index))
  const openAfter = (at: number) => {
    const later = movements.findIndex((_, index) => index >= at && !itemAt(index))
    return later === -1
      ? movements.findIndex((_, index) => index !== at - 1 && !itemAt(index))
      : later
  }
  const start =
    firstOpen === -1 || isCorrection ? ('end' as const) : { at: firstOpen + 1, view: null }
  const here = place ?? start
  const movement = here === 'end' ? undefined : movements[here.at - 1]
  const status = <KeptLine snapshot={snapshot} kept={kept} />

  if (here === 'end' || !movement) {
    const isMoreToday =
      !isCorrection && firstOpen === -1 && movements.some(({ times }) => times > 1)
    return (
      <EndScreen
        name={name}
        momentName={plan.momentName}
        movements={movements}
        report={report}
        help={plan.help}
        home={home}
        kept={status}
        place="end"
        onOpen={(at) => go({ at, view: null })}
        onComment={(comment) => write(withComment(comment))}
        onAgain={
          isMoreToday
            ? () => {
                startAgain()
                go({ at: 1, view: null })
              }
            : undefined
        }
      />
    )
  }
  const { at, view } = here
  return (
    <MovementFlow
      key={movement.prescriptionId}
      movement={movement}
      item={itemAt(at - 1)}
      plan={plan}
      held={heldNow(plan.pain, snapshot)}
      isCorrection={isCorrection}
      pictures={pictures}
      at={at}
      of={movements.length}
      view={view}
      home={home.href}
      status={status}
      isLast={openAfter(at) === -1 || isCorrection}
      write={write}
      onView={(next) => go({ at, view: next })}
      onNext={() => {
        const next = openAfter(at)
        go(next === -1 || isCorrection ? 'end' : { at: next + 1, view: null })
      }}
    />
  )
}
