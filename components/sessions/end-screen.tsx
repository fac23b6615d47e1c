import { Check, Minus, Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import type { ReportDocument, ReportItem } from '@/lib/reports/document'
import { itemFor } from '@/lib/reports/same-words'
import { firstName } from '@/lib/sessions/first-name'
import type { Help, SessionMovement } from '@/lib/sessions/session-plan'
import { wayUsed } from './answering'
import { saidInWords } from './said-in-words'
import { Screen } from './screen'
import { sessionWords } from './session-words'
import { WordsBox } from './words-box'

type EndScreenProps = {
  name: string
  momentName: string
  movements: readonly SessionMovement[]
  report: ReportDocument | null
  help: Help
  home: { href: string; words: string }
  kept: ReactNode
  place: string
  onOpen: (at: number) => void
  onComment: (comment: string) => void
  onAgain?: () => void
}

const Mark = ({ status }: { status: ReportItem['status'] | undefined }) => {
  const shape = 'grid size-8 shrink-0 place-items-center rounded-full'
  if (!status) return <span className={`${shape} border border-border`} />
  if (status === 'skipped') {
    return (
      <span className={`${shape} bg-sunken text-quiet`}>
        <Minus aria-hidden className="size-5" strokeWidth={3} />
      </span>
    )
  }
  return (
    <span className={`${shape} bg-well-soft text-well`}>
      <Check aria-hidden className="size-5" strokeWidth={3} />
    </span>
  )
}

type LineProps = {
  movement: SessionMovement
  report: ReportDocument | null
  onOpen: () => void
}

const Line = ({ movement, report, onOpen }: LineProps) => {
  const item = itemFor(report, movement.prescriptionId)
  const { name } = wayUsed(movement, item)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
      <Mark status={item?.status} />
      <span className="min-w-32 grow basis-0">
        <span className="block leading-snug font-semibold">{name}</span>
        <span className="block leading-snug text-quiet">
          {item ? saidInWords(item) : sessionWords.open}
        </span>
        {item?.comment && <span className="block leading-snug">“{item.comment}”</span>}
      </span>
      <Button size="large" look="quiet" onClick={onOpen} className="px-3">
        {item && <Pencil aria-hidden className="size-5" />}
        {item ? sessionWords.change : sessionWords.doIt}
        <span className="sr-only"> {name}</span>
      </Button>
    </li>
  )
}

/** After the last movement: thanks, what was said, and room for a word to the clinician. */
export const EndScreen = ({
  name,
  momentName,
  movements,
  report,
  help,
  home,
  kept,
  place,
  onOpen,
  onComment,
  onAgain,
}: EndScreenProps) => {
  const left = movements.filter(({ prescriptionId }) => !itemFor(report, prescriptionId)).length
  return (
    <Screen
      title={sessionWords.endTitle(firstName(name))}
      top={kept}
      place={place}
      next={
        <ButtonLink href={home.href} look="primary" size="session" className="text-2xl">
          {home.words}
        </ButtonLink>
      }
    >
      <div>
        <p>{sessionWords.endMore(momentName)}</p>
        {left > 0 && <p>{sessionWords.endLeft(left)}</p>}
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {movements.map((movement, index) => (
          <Line
            key={movement.prescriptionId}
            movement={movement}
            report={report}
            onOpen={() => onOpen(index + 1)}
          />
        ))}
      </ul>
      {report && (
        <WordsBox
          key={report.id}
          label={sessionWords.endComment(firstName(help.clinicianName))}
          words={report.comment}
          max={2000}
          onWrite={onComment}
        />
      )}
      {onAgain && (
        <Button size="large" onClick={onAgain} className="justify-self-start">
          {sessionWords.onceMore}
        </Button>
      )}
    </Screen>
  )
}
