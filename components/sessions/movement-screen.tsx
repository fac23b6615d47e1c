import { HeartPulse, Shuffle, Timer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { ReportItem } from '@/lib/reports/document'
import type { SessionMovement, Way } from '@/lib/sessions/session-plan'
import { saidInWords } from './said-in-words'
import { Screen } from './screen'
import { sessionWords } from './session-words'
import { soreWords } from './sore-words'
import type { View } from './use-place'
import { WayText } from './way-text'
import { WhyThisOne } from './why-this-one'

type MovementScreenProps = {
  movement: SessionMovement
  way: Way
  item: ReportItem | undefined
  picture: ReactNode
  clinician: string
  top: ReactNode
  place: string
  onDone: () => void
  onView: (view: View) => void
}

/** One movement: what it is for, how much, how, and the three honest answers. */
export const MovementScreen = ({
  movement,
  way,
  item,
  picture,
  clinician,
  top,
  place,
  onDone,
  onView,
}: MovementScreenProps) => (
  <Screen
    title={way.name}
    top={top}
    place={place}
    next={
      <>
        <Button look="primary" size="session" onClick={onDone} className="text-2xl">
          {sessionWords.done}
        </Button>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] gap-3">
          <Button size="large" onClick={() => onView('part')}>
            {sessionWords.part}
          </Button>
          <Button size="large" onClick={() => onView('not')}>
            {sessionWords.notToday}
          </Button>
        </div>
      </>
    }
  >
    {item && (
      <p className="rounded-control bg-well-soft px-4 py-3">
        {sessionWords.answered} <strong>{saidInWords(item)}</strong>. {sessionWords.changeAnswer}
      </p>
    )}
    {picture}
    <div className="grid gap-1">
      <p className="text-[1.75rem] leading-tight font-bold">{movement.amount}</p>
      {movement.details.length > 0 && (
        <p className="text-xl leading-snug">{movement.details.join(' · ')}</p>
      )}
    </div>
    {movement.isSmaller && <p className="font-semibold">{soreWords.smallerHere}</p>}
    <p>{way.purpose}</p>
    <WhyThisOne movement={movement} way={way} />
    {movement.note && (
      <p className="rounded-control border-s-4 border-accent bg-accent-soft px-4 py-3">
        <span className="block font-semibold">{sessionWords.noteFrom(clinician)}</span>
        <span className="whitespace-pre-line">{movement.note}</span>
      </p>
    )}
    <div className="grid gap-3">
      <Button size="large" onClick={() => onView('follow')} className="justify-start">
        <Timer aria-hidden className="size-6 shrink-0" />
        {sessionWords.follow}
      </Button>
      <Button size="large" onClick={() => onView('ways')} className="justify-start">
        <Shuffle aria-hidden className="size-6 shrink-0" />
        {sessionWords.otherWay}
      </Button>
      <Button size="large" onClick={() => onView('hurts')} className="justify-start">
        <HeartPulse aria-hidden className="size-6 shrink-0" />
        {sessionWords.hurts}
      </Button>
    </div>
    <WayText way={way} />
    <p className="text-quiet">{sessionWords.ownPace}</p>
  </Screen>
)
