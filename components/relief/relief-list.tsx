'use client'

import { Heart } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDayReport } from '@/components/sessions/use-day-report'
import { KeptLine } from '@/components/sessions/kept-line'
import { WayText } from '@/components/sessions/way-text'
import { FoldMark } from '@/components/ui/fold-mark'
import { withRelief } from '@/lib/reports/about-the-day'
import type { ReportDocument } from '@/lib/reports/document'
import type { Way } from '@/lib/sessions/session-plan'
import { TryRelief } from './try-relief'
import { reliefWords } from './relief-words'

type ReliefListProps = {
  patientId: string
  revisionId: string
  known: readonly ReportDocument[]
  /** Those that helped first. */
  reliefs: readonly Way[]
  helping: readonly string[]
  pictures: Record<string, ReactNode>
}

/** Ways to rest, those that helped on top, each with one tap before and one after. */
export const ReliefList = ({
  patientId,
  revisionId,
  known,
  reliefs,
  helping,
  pictures,
}: ReliefListProps) => {
  const { report, kept, snapshot, write } = useDayReport(patientId, revisionId, known)
  const cards = (some: readonly Way[]) =>
    some.map((relief) => (
      <details
        key={relief.slug}
        name="relief"
        className="group rounded-card border border-line bg-raised"
      >
        <summary className="flex min-h-16 cursor-pointer list-none items-center gap-3 px-4 py-3 leading-snug font-semibold text-accent [&::-webkit-details-marker]:hidden">
          {relief.name}
          <FoldMark />
        </summary>
        <div className="grid gap-5 px-4 pb-4">
          <TryRelief
            movement={relief.slug}
            said={report?.reliefs?.find(({ movement }) => movement === relief.slug)}
            onSay={(said) => write(withRelief(said))}
          >
            {pictures[relief.picture]}
            <WayText way={relief} />
          </TryRelief>
        </div>
      </details>
    ))
  const pinned = reliefs.filter(({ slug }) => helping.includes(slug))
  const others = reliefs.filter(({ slug }) => !helping.includes(slug))
  return (
    <div className="grid gap-3">
      {pinned.length > 0 && (
        <h2 className="flex items-center gap-2 text-xl">
          <Heart aria-hidden className="size-6 text-well" />
          {reliefWords.helps}
        </h2>
      )}
      {cards(pinned)}
      {pinned.length > 0 && others.length > 0 && (
        <h2 className="mt-3 text-xl">{reliefWords.others}</h2>
      )}
      {cards(others)}
      <KeptLine snapshot={snapshot} kept={kept} />
    </div>
  )
}
