'use client'

import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { withSoreDay, withSoreDayCount } from '@/lib/reports/about-the-day'
import type { ReportDocument, SoreDay as SoreDaySaid } from '@/lib/reports/document'
import { FULL_SORE_DAY } from '@/lib/sessions/full-sore-day'
import { KeptLine } from './kept-line'
import { soreWords } from './sore-words'
import { useDayReport } from './use-day-report'

type SoreDayProps = {
  patientId: string
  revisionId: string
  known: readonly ReportDocument[]
  /** The day on which the usual plan is back, as people say it. */
  backOn: string
  /** The day as planned: what comes next, and the rest of it. All of it comes from the server. */
  usual: ReactNode
  later: ReactNode
  /** Its short, easy version. */
  sore: ReactNode
}

type CountProps = {
  words: string
  count: number
  of: number
  onStep: (step: 1 | -1) => void
}

const Count = ({ words, count, of, onStep }: CountProps) => (
  <div className="flex gap-2">
    <Button
      size="session"
      onClick={() => onStep(1)}
      className="grow flex-wrap justify-between gap-x-3 px-4"
    >
      <span className="flex items-center gap-2">
        {count >= of && <Check aria-hidden className="size-6 text-well" strokeWidth={3} />}
        {words}
      </span>
      <span className="tabular whitespace-nowrap text-quiet">{soreWords.counted(count, of)}</span>
    </Button>
    {count > 0 && (
      <Button
        size="session"
        aria-label={soreWords.oneLess(words)}
        onClick={() => onStep(-1)}
        className="px-4"
      >
        <Minus aria-hidden className="size-6" />
      </Button>
    )}
  </div>
)

const isFull = ({ rests, strolls }: SoreDaySaid): boolean =>
  rests >= FULL_SORE_DAY.rests && strolls >= FULL_SORE_DAY.strolls

/** A switch between the day as planned and a sore day; rests and a stroll count in full. */
export const SoreDay = (props: SoreDayProps) => {
  const { patientId, revisionId, known, backOn, usual, later, sore } = props
  const { report, kept, snapshot, write } = useDayReport(patientId, revisionId, known)
  const said = report?.soreDay
  if (!said?.isOn) {
    return (
      <>
        {usual}
        <section className="grid gap-3 rounded-card border border-line p-4">
          <div>
            <h2 className="text-xl">{soreWords.ask}</h2>
            <p className="text-quiet">{soreWords.askMore}</p>
          </div>
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(11rem,100%),1fr))] gap-3">
            <Button size="large" onClick={() => write(withSoreDay(true))}>
              {soreWords.turnOn}
            </Button>
            <ButtonLink href="/relief" prefetch={false} size="large">
              {soreWords.relief}
            </ButtonLink>
          </div>
        </section>
        {later}
      </>
    )
  }
  return (
    <>
      <section className="grid gap-4 rounded-card bg-accent-soft p-4 sm:p-6">
        <div>
          <h2 className="text-2xl">{soreWords.title}</h2>
          <p className="text-xl">{soreWords.full}</p>
        </div>
        <Count
          words={soreWords.rest}
          count={said.rests}
          of={FULL_SORE_DAY.rests}
          onStep={(step) => write(withSoreDayCount('rests', step))}
        />
        <Count
          words={soreWords.stroll}
          count={said.strolls}
          of={FULL_SORE_DAY.strolls}
          onStep={(step) => write(withSoreDayCount('strolls', step))}
        />
        <p role="status" className="font-semibold">
          {isFull(said) && soreWords.isFull}
        </p>
        <ButtonLink href="/relief" prefetch={false} size="large">
          {soreWords.relief}
        </ButtonLink>
        <p>{soreWords.end(backOn)}</p>
        <Button
          look="quiet"
          size="large"
          onClick={() => write(withSoreDay(false))}
          className="-ms-3 justify-self-start px-3"
        >
          {soreWords.turnOff}
        </Button>
        <KeptLine snapshot={snapshot} kept={kept} />
      </section>
      {sore}
    </>
  )
}
