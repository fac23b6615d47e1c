import type { ReactNode } from 'react'
import { FoldMark } from '@/components/ui/fold-mark'
import type { Way } from '@/lib/sessions/session-plan'
import { hurtWords } from './hurt-words'
import { WayText } from './way-text'

type ReliefCardsProps = {
  reliefs: readonly Way[]
  pictures: Record<string, ReactNode>
  /** Shows the first one at once. */
  isFirstOpen?: boolean
}

/** Positions that ease, each with its picture and steps; plain words where none is prescribed. */
export const ReliefCards = ({ reliefs, pictures, isFirstOpen = false }: ReliefCardsProps) => {
  if (reliefs.length === 0) return <p>{hurtWords.reliefNone}</p>
  return reliefs.map((relief, index) => (
    <details
      key={relief.slug}
      open={isFirstOpen && index === 0}
      className="group rounded-card border border-line bg-raised"
    >
      <summary className="flex min-h-16 cursor-pointer list-none items-center gap-3 px-4 py-3 leading-snug font-semibold text-accent [&::-webkit-details-marker]:hidden">
        {relief.name}
        <FoldMark />
      </summary>
      <div className="grid gap-4 px-4 pb-4">
        {pictures[relief.picture]}
        <WayText way={relief} />
      </div>
    </details>
  ))
}
