import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import type { ReportItem } from '@/lib/reports/document'
import { likings, type Liking } from '@/lib/reports/liking'
import { effortWords, saidEfforts } from '@/lib/reports/effort-words'
import { painDirections, type PainDirection } from '@/lib/reports/pain-directions'
import { firstName } from '@/lib/sessions/first-name'
import { responseOf } from '@/lib/reports/pain-reading'
import { sayableWeights, worryWeights } from '@/lib/worries/worry-weight'
import type { Help } from '@/lib/sessions/session-plan'
import type { PainSetting } from '@/lib/sessions/today-setting'
import { hurtWords } from './hurt-words'
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
  pain: PainSetting
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

const likingChoices = (Object.keys(likings) as Liking[]).map((value) => ({
  value,
  words: likings[value],
}))

const worryChoices = sayableWeights.map((value) => ({ value, words: worryWeights[value] }))

const efforts = saidEfforts.map((value) => ({ value, words: effortWords[value] }))

const nearestEffort = (effort: number | null) =>
  saidEfforts.find((value) => effort !== null && Math.abs(value - effort) <= 1) ?? null

/** Thanks first; then pain, effort and words, each one tap and none of them asked for. */
export const HowScreen = ({
  item,
  help,
  pain: { usual, ceiling, lookAgainBy },
  isLast,
  top,
  kept,
  place,
  onSay,
  onNext,
}: HowScreenProps) => {
  const isSkipped = item.status === 'skipped'
  const asksForPain = !isSkipped || item.skipReason === 'pain'
  const response = responseOf(item, ceiling)
  const hurts = response !== 'green'
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
      {item.skipReason === 'worried' && (
        <div className="grid gap-3">
          <p>{sessionWords.worriedMore}</p>
          <Choices
            question={sessionWords.worryQuestion}
            choices={worryChoices}
            chosen={sayableWeights.find((weight) => weight === item.worry) ?? null}
            onChoose={(worry) => onSay({ worry })}
            columns={3}
          />
          <ButtonLink href="/worries" prefetch={false} size="session">
            {sessionWords.worriedLink}
          </ButtonLink>
        </div>
      )}
      {!isSkipped && <p className="text-quiet">{sessionWords.optional}</p>}
      {asksForPain && (
        <PainScale
          pain={item.pain}
          onSay={(pain) => {
            const said = { pain, painBefore: usual ?? item.painBefore ?? null }
            const isQuiet = responseOf({ ...item, ...said }, ceiling) === 'green'
            onSay(isQuiet ? { ...said, painDirection: null } : said)
          }}
        />
      )}
      {hurts && (
        <>
          <p className="font-semibold">{sessionWords.thanksForPain}</p>
          {response === 'red' && (
            <div className="grid gap-2 rounded-control border-s-4 border-careful bg-careful-soft px-4 py-3">
              <p className="font-semibold">{hurtWords.redTitle}</p>
              <p>{hurtWords.redTold(firstName(help.clinicianName), lookAgainBy)}</p>
            </div>
          )}
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
      {!isSkipped && (
        <div className="grid gap-2">
          <Choices
            question={sessionWords.likingQuestion}
            choices={likingChoices}
            chosen={item.liking ?? null}
            onChoose={(liking) => onSay({ liking })}
          />
          {item.liking === 'unpleasant' && (
            <p role="status">{sessionWords.likingMore(firstName(help.clinicianName))}</p>
          )}
        </div>
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
