'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Occasion } from '@/lib/screening/document'
import type { RedFlagCode } from '@/lib/screening/red-flags'
import { groupsOf, signs, type SignGroup } from '@/lib/screening/signs'
import {
  spaAnswer,
  spaKeys,
  spaWords,
  type SpaPattern,
  type SpaSign,
} from '@/lib/screening/spondyloarthritis'
import { documentOf, heldByAnswers } from './answers-on-device'
import { checkWords } from './check-words'
import { CheckThanks } from './check-thanks'
import { answerHere } from './device-lock'
import { HeldView, type Numbers } from './held-view'
import { sayTold } from './say-told'
import { SignList } from './sign-list'
import { useDeviceLock } from './use-device-lock'

type CheckFlowProps = {
  patientId: string
  numbers: Numbers
  questions: readonly RedFlagCode[]
  occasion: Occasion
  /** The patient never answered before: the plan opens after. */
  isFirst: boolean
  /** Only what was left when a sign cut the questions short. */
  isRest: boolean
}

const isEmergency = (code: RedFlagCode): boolean => heldByAnswers([code])?.level === 'E'

/** What a phone asks on one screen: a few signs, or what goes with pain that began early. */
type Step = SignGroup | 'pattern'

function stepsOf(questions: readonly RedFlagCode[], yes: ReadonlySet<RedFlagCode>): Step[] {
  return groupsOf(questions).flatMap((group): Step[] =>
    group.codes.includes('RF-SPA') && yes.has('RF-SPA') ? [group, 'pattern'] : [group],
  )
}

const codesIn = (steps: readonly Step[]): RedFlagCode[] =>
  steps.flatMap((step) => (step === 'pattern' ? [] : step.codes))

const toggled = <K,>(ticked: ReadonlySet<K>, one: K): Set<K> => {
  const next = new Set(ticked)
  if (!next.delete(one)) next.add(one)
  return next
}

/** The red-flag questions on the phone, a few at a time; an emergency sign ends them at once. */
export const CheckFlow = ({
  patientId,
  numbers,
  questions,
  occasion,
  isFirst,
  isRest,
}: CheckFlowProps) => {
  const [at, setAt] = useState(0)
  const [yes, setYes] = useState<ReadonlySet<RedFlagCode>>(new Set())
  const [spaSigns, setSpaSigns] = useState<ReadonlySet<SpaSign>>(new Set())
  const steps = stepsOf(questions, yes)
  const device = useDeviceLock(patientId)
  const heading = useRef<HTMLHeadingElement>(null)
  const hasMoved = useRef(false)
  const step = steps[at]
  const isWaiting = device.unsent.length > 0

  useEffect(() => {
    if (hasMoved.current) {
      scrollTo({ top: 0 })
      heading.current?.focus({ preventScroll: true })
    }
    hasMoved.current = true
  }, [at])

  const finish = (asked: readonly RedFlagCode[], ticked: ReadonlySet<RedFlagCode>) => {
    setAt(Infinity)
    const pattern: SpaPattern | undefined = asked.includes('RF-SPA')
      ? { isLongFromYoung: ticked.has('RF-SPA'), signs: [...spaSigns] }
      : undefined
    const said = [...ticked].filter(
      (code) => code !== 'RF-SPA' || (pattern && spaAnswer(pattern) === 'yes'),
    )
    const document = documentOf(occasion, asked, said, pattern)
    void answerHere(patientId, document, heldByAnswers(said, pattern))
  }

  const tick = (code: RedFlagCode) => {
    const next = toggled(yes, code)
    setYes(next)
    if (!next.has(code) || !isEmergency(code) || !step || step === 'pattern') return
    finish([...codesIn(steps.slice(0, at)), ...step.codes.filter((each) => next.has(each))], next)
  }

  if (device.held) {
    const news = sayTold(device, numbers.clinicName)
    return <HeldView held={device.held} numbers={numbers} news={<p>{news}</p>} />
  }
  if (!step)
    return (
      <CheckThanks isFirst={isFirst} isWaiting={isWaiting} isOutOfReach={device.isOutOfReach} />
    )
  const isPattern = step === 'pattern'
  const isAnyHere = isPattern ? spaSigns.size > 0 : step.codes.some((code) => yes.has(code))
  const goOn = () => (at + 1 < steps.length ? setAt(at + 1) : finish(questions, yes))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <p className="flex justify-between gap-4 text-quiet">
        <span>{checkWords.title}</span>
        <span className="tabular">{checkWords.step(at + 1, steps.length)}</span>
      </p>
      {at === 0 && (
        <p>{isRest ? checkWords.rest : isFirst ? checkWords.first : checkWords.weekly}</p>
      )}
      <h1 ref={heading} tabIndex={-1} className="text-[1.75rem] outline-none">
        {isPattern ? checkWords.pattern : step.title}
      </h1>
      <p>{isFirst || isPattern ? checkWords.askFirst : checkWords.ask}</p>
      {isPattern ? (
        <SignList
          codes={spaKeys}
          words={spaWords}
          ticked={spaSigns}
          onTick={(sign) => setSpaSigns(toggled(spaSigns, sign))}
        />
      ) : (
        <SignList codes={step.codes} words={signs} ticked={yes} onTick={tick} />
      )}
      <Button look="primary" size="session" onClick={goOn}>
        {isAnyHere ? checkWords.next : checkWords.none}
      </Button>
      {at > 0 && (
        <Button look="quiet" size="large" onClick={() => setAt(at - 1)}>
          {checkWords.back}
        </Button>
      )}
    </div>
  )
}
