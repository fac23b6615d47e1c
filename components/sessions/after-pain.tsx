import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { responseOf } from '@/lib/reports/pain-reading'
import type { ReportItem } from '@/lib/reports/document'
import { firstName } from '@/lib/sessions/first-name'
import { painDirectionFor } from '@/lib/sessions/way-of-moving'
import type { SessionPlan, Way } from '@/lib/sessions/session-plan'
import { hurtWords } from './hurt-words'
import { ReliefCards } from './relief-cards'
import { Screen } from './screen'

type AfterPainProps = {
  item: ReportItem
  way: Way
  plan: SessionPlan
  reliefs: readonly Way[]
  pictures: Record<string, ReactNode>
  isLast: boolean
  top: ReactNode
  place: string
  onWays: () => void
  onGoOn: () => void
  onNext: () => void
}

/** The way that rests from now on, in the patient's words; null where it is only this movement. */
const wayThatRests = (item: ReportItem, way: Way, { pain }: SessionPlan) => {
  const own = pain.ownWays[way.slug]
  return item.painDirection ?? (own ? painDirectionFor(own) : null)
}

const titles = {
  green: hurtWords.greenTitle,
  amber: hurtWords.amberTitle,
  red: hurtWords.redTitle,
}

const Red = ({ item, way, plan }: Pick<AfterPainProps, 'item' | 'way' | 'plan'>) => {
  const rests = wayThatRests(item, way, plan)
  const clinician = firstName(plan.help.clinicianName)
  return (
    <div className="grid gap-2">
      <p>{hurtWords.red}</p>
      {rests && <p className="font-semibold">{hurtWords.redWay(rests)}</p>}
      <p>{hurtWords.redRest}</p>
      <p>{hurtWords.redTold(clinician, plan.pain.lookAgainBy)}</p>
    </div>
  )
}

/** What comes of what was said: go on, keep it small, or leave it and rest. */
export const AfterPain = (props: AfterPainProps) => {
  const { item, way, plan, reliefs, pictures, isLast, top, place } = props
  const response = responseOf(item, plan.pain.ceiling)
  const isRed = response === 'red'
  const next = (
    <Button look="primary" size="session" onClick={isRed ? props.onNext : props.onGoOn}>
      {!isRed ? hurtWords.goOn : isLast ? hurtWords.finish : hurtWords.nextMovement}
    </Button>
  )
  return (
    <Screen title={titles[response]} top={top} place={place} next={next}>
      {isRed ? <Red item={item} way={way} plan={plan} /> : <p>{hurtWords[response]}</p>}
      {isRed && (
        <section className="grid gap-3">
          <h2 className="text-xl">{hurtWords.relief}</h2>
          <ReliefCards reliefs={reliefs} pictures={pictures} isFirstOpen />
        </section>
      )}
      <div className="grid gap-3">
        <Button size="session" onClick={props.onWays}>
          {hurtWords.other}
        </Button>
        {!isRed && (
          <Button size="session" onClick={props.onNext}>
            {hurtWords.leave}
          </Button>
        )}
        <ButtonLink href="/relief" prefetch={false} size="session">
          {hurtWords.nothing}
        </ButtonLink>
      </div>
    </Screen>
  )
}
