import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { PAIN_TO_ASK_ABOUT } from '@/lib/reports/begin'
import type { ReportItem } from '@/lib/reports/document'
import { effortWords, saidEfforts } from '@/lib/reports/effort-words'
import { painDirections, type PainDirection } from '@/lib/reports/pain-directions'
import { firstName } from '@/lib/sessions/first-name'
import type { Help } from '@/lib/sessions/session-plan'
import { Choices } from './choices'
import { PainScale } from './pain-scale'
import { RingLink } from './ring-link'
import { Screen } from './screen'
import { sessionWords } from './session-words'
import { StopRules } from './stop-rules'
import { WordsBox } from './words-box'

type HowScreenProps = {
  item: ReportItem
  help: Help
  isLast: boolean
  top: ReactNode
  kept: ReactNode
  place: string
  onSay: (more: Partial<ReportItem>) => void
  onNext: () => void
}

const directions = (Object.keys(painDirections) as PainDirection[]).map((value) => ({
  value,
  words: painDirections[value],
}))

const efforts = saidEfforts.map((value) => ({ value, words: effortWords[value] }))

const nearestEffort = (effort: number | null) =>
  saidEfforts.find((value) => effort !== null && Math.abs(value - effort) <= 1) ?? null

/** Thanks first; then pain, effort and words, each one tap and none of them asked for. */
export const HowScreen = ({
  item,
  help,
  isLast,
  top,
  kept,
  place,
  onSay,
  onNext,
}: HowScreenProps) => {
  const isSkipped = item.status === 'skipped'
  const asksForPain = !isSkipped || item.skipReason === 'pain'
  const hurts = item.pain !== null && item.pain >= PAIN_TO_ASK_ABOUT
  return (
    <Screen
      title={sessionWords.howTitle[item.status]}
      top={top}
      place={place}
      next={
        <Button look="primary" size="session" onClick={onNext} className="text-2xl">
          {isLast ? sessionWords.toEnd : sessionWords.nextMovement}
        </Button>
      }
    >
      {item.skipReason === 'unsure' && (
        <div className="grid gap-3">
          <p>{sessionWords.unsureMore(help.clinicName)}</p>
          <RingLink name={help.clinicName} phone={help.clinicPhone} />
        </div>
      )}
      {!isSkipped && <p className="text-quiet">{sessionWords.optional}</p>}
      {asksForPain && (
        <PainScale
          pain={item.pain}
          onSay={(pain) =>
            onSay(
              pain !== null && pain >= PAIN_TO_ASK_ABOUT ? { pain } : { pain, painDirection: null },
            )
          }
        />
      )}
      {hurts && (
        <>
          <p className="font-semibold">{sessionWords.thanksForPain}</p>
          <Choices
            question={sessionWords.directionQuestion}
            choices={directions}
            chosen={item.painDirection}
            onChoose={(painDirection) => onSay({ painDirection })}
            columns={2}
          />
          <div className="rounded-control border-s-4 border-careful bg-careful-soft px-4 py-3">
            <StopRules help={help} />
          </div>
        </>
      )}
      {!isSkipped && (
        <Choices
          question={sessionWords.effortQuestion}
          choices={efforts}
          chosen={nearestEffort(item.effort)}
          onChoose={(effort) => onSay({ effort })}
          columns={3}
        />
      )}
      <WordsBox
        key={item.prescriptionId}
        label={sessionWords.commentQuestion(firstName(help.clinicianName))}
        words={item.comment}
        max={1000}
        onWrite={(comment) => onSay({ comment })}
      />
      {kept}
    </Screen>
  )
}
