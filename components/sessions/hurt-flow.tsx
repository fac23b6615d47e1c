import type { ReactNode } from 'react'
import { painDirections, type PainDirection } from '@/lib/reports/pain-directions'
import type { ReportItem } from '@/lib/reports/document'
import type { SessionPlan, Way } from '@/lib/sessions/session-plan'
import { AfterPain } from './after-pain'
import { Choices } from './choices'
import type { HurtView } from './hurt-views'
import { HurtsScreen } from './hurts-screen'
import { hurtWords } from './hurt-words'
import { PainScale } from './pain-scale'
import { QuestionScreen } from './question-screen'
import type { View } from './use-place'
import { zoneChoices } from './zone-words'

type HurtFlowProps = {
  view: HurtView
  way: Way
  item: ReportItem | undefined
  plan: SessionPlan
  reliefs: readonly Way[]
  pictures: Record<string, ReactNode>
  isLast: boolean
  top: ReactNode
  place: string
  /** Adds to what is said of this movement; begins it as left out for pain. */
  onHurt: (more: Partial<ReportItem>) => void
  onView: (view: View | null) => void
  onNext: () => void
}

const directions = (Object.keys(painDirections) as PainDirection[]).map((value) => ({
  value,
  words: painDirections[value],
}))

const yesNo = [
  { value: 'yes', words: hurtWords.yes },
  { value: 'no', words: hurtWords.no },
] as const

const briefOrNot = [
  { value: 'yes', words: hurtWords.briefYes },
  { value: 'no', words: hurtWords.briefNo },
] as const

/** It hurt: how much, which way, how far down; one question a screen, then what comes of it. */
export const HurtFlow = (props: HurtFlowProps) => {
  const { view, way, item, plan, reliefs, pictures, isLast, top, place, onHurt, onView } = props
  const { usual } = plan.pain
  const shared = { top, place }
  const answer = (more: Partial<ReportItem>, then: View) => {
    onHurt(more)
    onView(then)
  }
  const afterMuch: View = usual === null ? 'usual' : 'which'

  if (view === 'hurts' || (view !== 'much' && !item)) {
    return (
      <HurtsScreen
        help={plan.help}
        {...shared}
        onTell={() => onView('much')}
        onLeave={() => {
          onHurt({})
          onView('how')
        }}
      />
    )
  }
  if (view === 'much') {
    return (
      <QuestionScreen
        title={hurtWords.much}
        {...shared}
        onNext={item?.pain != null ? () => onView(afterMuch) : undefined}
      >
        <PainScale
          question={hurtWords.muchMore}
          pain={item?.pain ?? null}
          onSay={(pain) =>
            pain === null
              ? onHurt({ pain })
              : answer({ pain, painBefore: usual ?? item?.painBefore ?? null }, afterMuch)
          }
        />
      </QuestionScreen>
    )
  }
  if (view === 'usual') {
    return (
      <QuestionScreen title={hurtWords.usual} {...shared} onSkip={() => onView('which')}>
        <PainScale
          question={hurtWords.usualMore}
          pain={item?.painBefore ?? null}
          onSay={(painBefore) => answer({ painBefore }, 'which')}
        />
      </QuestionScreen>
    )
  }
  if (view === 'which') {
    return (
      <QuestionScreen title={hurtWords.which} {...shared} onSkip={() => onView('far')}>
        <Choices
          question={hurtWords.which}
          isQuestionHidden
          choices={directions}
          chosen={item?.painDirection ?? null}
          onChoose={(painDirection) => answer({ painDirection }, 'far')}
          columns={2}
        />
      </QuestionScreen>
    )
  }
  if (view === 'far') {
    return (
      <QuestionScreen title={hurtWords.far} {...shared} onSkip={() => onView('after')}>
        <Choices
          question={hurtWords.far}
          isQuestionHidden
          choices={zoneChoices}
          chosen={item?.zone ?? null}
          onChoose={(zone) =>
            zone === null || zone === 'back'
              ? answer({ zone, isFurtherDown: false }, 'after')
              : answer({ zone }, 'further')
          }
        />
      </QuestionScreen>
    )
  }
  if (view === 'further') {
    return (
      <QuestionScreen title={hurtWords.further} {...shared} onSkip={() => onView('after')}>
        <Choices
          question={hurtWords.further}
          isQuestionHidden
          choices={yesNo}
          chosen={item?.isFurtherDown == null ? null : item.isFurtherDown ? 'yes' : 'no'}
          onChoose={(said) =>
            answer(
              { isFurtherDown: said === 'yes', isBriefInGlide: null },
              said === 'yes' && way.isNerveGlide ? 'brief' : 'after',
            )
          }
        />
      </QuestionScreen>
    )
  }
  if (view === 'brief') {
    return (
      <QuestionScreen title={hurtWords.brief} {...shared} onSkip={() => onView('after')}>
        <Choices
          question={hurtWords.brief}
          isQuestionHidden
          choices={briefOrNot}
          chosen={item?.isBriefInGlide == null ? null : item.isBriefInGlide ? 'yes' : 'no'}
          onChoose={(said) => answer({ isBriefInGlide: said === 'yes' }, 'after')}
        />
      </QuestionScreen>
    )
  }
  return item ? (
    <AfterPain
      {...{ item, way, plan, reliefs, pictures, isLast, ...shared }}
      onWays={() => onView('ways')}
      onGoOn={() => onView(null)}
      onNext={props.onNext}
    />
  ) : null
}
