'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Occasion } from '@/lib/screening/document'
import type { RedFlagCode } from '@/lib/screening/red-flags'
import { groupsOf } from '@/lib/screening/signs'
import { documentOf, heldByAnswers } from './answers-on-device'
import { checkWords } from './check-words'
import { CheckThanks } from './check-thanks'
import { answerHere } from './device-lock'
import { HeldView, type Numbers } from './held-view'
import { heldWords } from './held-words'
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

/** The red-flag questions on the phone, a few at a time; an emergency sign ends them at once. */
export const CheckFlow = ({
  patientId,
  numbers,
  questions,
  occasion,
  isFirst,
  isRest,
}: CheckFlowProps) => {
  const groups = groupsOf(questions)
  const [at, setAt] = useState(0)
  const [yes, setYes] = useState<ReadonlySet<RedFlagCode>>(new Set())
  const device = useDeviceLock(patientId)
  const heading = useRef<HTMLHeadingElement>(null)
  const hasMoved = useRef(false)
  const group = groups[at]
  const isWaiting = device.unsent.length > 0

  useEffect(() => {
    if (hasMoved.current) {
      scrollTo({ top: 0 })
      heading.current?.focus({ preventScroll: true })
    }
    hasMoved.current = true
  }, [at])

  const finish = (asked: readonly RedFlagCode[], said: readonly RedFlagCode[]) => {
    setAt(groups.length)
    void answerHere(patientId, documentOf(occasion, asked, said), heldByAnswers(said))
  }

  const tick = (code: RedFlagCode) => {
    const next = new Set(yes)
    if (!next.delete(code)) next.add(code)
    setYes(next)
    if (!next.has(code) || !isEmergency(code) || !group) return
    const before = groups.slice(0, at).flatMap(({ codes }) => codes)
    finish([...before, ...group.codes.filter((each) => next.has(each))], [...next])
  }

  if (device.held) {
    const news = isWaiting ? heldWords.kept : heldWords.told(numbers.clinicName)
    return <HeldView held={device.held} numbers={numbers} news={<p>{news}</p>} />
  }
  if (!group) return <CheckThanks isFirst={isFirst} isWaiting={isWaiting} />
  const isAnyHere = group.codes.some((code) => yes.has(code))
  const goOn = () => (at + 1 < groups.length ? setAt(at + 1) : finish(questions, [...yes]))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <p className="flex justify-between gap-4 text-quiet">
        <span>{checkWords.title}</span>
        <span className="tabular">{checkWords.step(at + 1, groups.length)}</span>
      </p>
      {at === 0 && (
        <p>{isRest ? checkWords.rest : isFirst ? checkWords.first : checkWords.weekly}</p>
      )}
      <h1 ref={heading} tabIndex={-1} className="text-[1.75rem] outline-none">
        {group.title}
      </h1>
      <p>{isFirst ? checkWords.askFirst : checkWords.ask}</p>
      <SignList codes={group.codes} ticked={yes} onTick={tick} />
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
