'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { checkWords } from './check-words'

type CheckThanksProps = {
  /** The plan opens after these answers, once the clinic has them. */
  isFirst: boolean
  isWaiting: boolean
  isOutOfReach: boolean
}

/** After the questions: thanks, and never a word that all is well. */
export const CheckThanks = ({ isFirst, isWaiting, isOutOfReach }: CheckThanksProps) => {
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="grid gap-5">
      <h1 ref={heading} tabIndex={-1} className="text-[2rem] outline-none">
        {checkWords.thanks}
      </h1>
      <p>{checkWords.thanksMore}</p>
      {isFirst && isWaiting && (
        <p role="status">{isOutOfReach ? checkWords.waiting : checkWords.sending}</p>
      )}
      {isFirst ? (
        <Button look="primary" size="session" disabled={isWaiting} onClick={() => router.refresh()}>
          {checkWords.open}
        </Button>
      ) : (
        <ButtonLink href="/today" look="primary" size="session">
          {checkWords.carryOn}
        </ButtonLink>
      )}
    </div>
  )
}
