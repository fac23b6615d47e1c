'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { withMorningAfter } from '@/lib/reports/about-the-day'
import type { ReportDocument } from '@/lib/reports/document'
import { settlings, type Settling } from '@/lib/reports/settling'
import { isSoreAgain } from '@/lib/reports/sore-mornings'
import { responseAfter } from '@/lib/sessions/morning-after'
import { keeperFor } from './browser-keeper'
import { Choices } from './choices'
import { PainScale } from './pain-scale'
import { soreWords } from './sore-words'

type MorningCheckProps = {
  patientId: string
  report: ReportDocument
  ceiling: number
  clinician: string
  /** Prescriptions that were sore the time before, too. */
  soreLastTime: readonly string[]
}

const choices = (Object.keys(settlings) as Settling[]).map((value) => ({
  value,
  words: settlings[value],
}))

/** The morning after something hurt: one number, then how long it took to settle. */
export const MorningCheck = (props: MorningCheckProps) => {
  const { patientId, report, ceiling, clinician, soreLastTime } = props
  const [pain, setPain] = useState<number | null>(null)
  const [settling, setSettling] = useState<Settling | null>(null)
  const [state, setState] = useState<'folded' | 'open' | 'put-off'>('folded')
  const say = (morning: { pain: number; settling: Settling | null }) =>
    void keeperFor(patientId).write(report, withMorningAfter(morning))
  if (state === 'put-off') return null
  if (pain !== null && settling !== null) {
    const morningAfter = { pain, settling }
    const response = responseAfter(report, morningAfter, ceiling)
    const isAgain = isSoreAgain({ items: report.items, morningAfter }, ceiling, soreLastTime)
    const amber = isAgain ? soreWords.amberAgain(clinician) : soreWords.amber
    return (
      <section role="status" className="rounded-card bg-well-soft p-4">
        <p>
          {response === 'red'
            ? soreWords.red(clinician)
            : response === 'amber'
              ? amber
              : soreWords.green}
        </p>
        {response === 'red' && <p>{soreWords.redMore}</p>}
      </section>
    )
  }
  if (state === 'folded') {
    return (
      <section className="grid gap-3 rounded-card border border-line bg-raised p-4">
        <h2 className="text-xl leading-snug">{soreWords.morningTitle}</h2>
        <div className="flex flex-wrap gap-3">
          <Button look="primary" size="large" onClick={() => setState('open')}>
            {soreWords.morningTell}
          </Button>
          <Button size="large" onClick={() => setState('put-off')}>
            {soreWords.morningLater}
          </Button>
        </div>
      </section>
    )
  }
  return (
    <section className="grid gap-4 rounded-card border border-line bg-raised px-1 py-4 min-[22rem]:px-4">
      {pain === null ? (
        <PainScale
          question={soreWords.morningTitle}
          pain={null}
          onSay={(said) => {
            if (said === null) return
            setPain(said)
            say({ pain: said, settling: null })
          }}
        />
      ) : (
        <Choices
          question={soreWords.morningSettle}
          choices={choices}
          chosen={settling}
          onChoose={(said) => {
            if (said === null) return
            setSettling(said)
            say({ pain, settling: said })
          }}
        />
      )}
    </section>
  )
}
