'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { withSmaller } from '@/lib/reports/about-the-day'
import type { ReportDocument } from '@/lib/reports/document'
import type { ToOffer } from '@/lib/sessions/avoidance'
import type { SmallerOffer } from '@/lib/sessions/smaller-one'
import { soreWords } from './sore-words'
import { useDayReport } from './use-day-report'

type SmallerOneProps = {
  patientId: string
  revisionId: string
  known: readonly ReportDocument[]
  offer: SmallerOffer
  why: ToOffer['why']
}

/** A movement that was left out a few times, or sore twice running: one smaller one is offered, and "not now" is fine. */
export const SmallerOne = ({ patientId, revisionId, known, offer, why }: SmallerOneProps) => {
  const { report, write } = useDayReport(patientId, revisionId, known)
  const router = useRouter()
  const { prescriptionId, movement, name, small, amount, moment } = offer
  if (report?.smaller?.some((each) => each.prescriptionId === prescriptionId)) return null
  const answer = (isTaken: boolean) => write(withSmaller({ prescriptionId, movement, isTaken }))
  return (
    <section className="grid gap-3 rounded-card border border-line bg-raised p-4">
      <h2 className="text-xl leading-snug">{soreWords.smallerTitle(name)}</h2>
      <p>{why === 'sore' ? soreWords.smallerSore : soreWords.smallerMore}</p>
      <p className="font-semibold">{small === name ? amount : `${small}: ${amount}`}</p>
      <div className="flex flex-wrap gap-3">
        <Button
          size="large"
          onClick={() => {
            answer(true)
            router.push(`/sessions/${moment}`)
          }}
        >
          {soreWords.smallerTry}
        </Button>
        <Button size="large" onClick={() => answer(false)}>
          {soreWords.smallerLater}
        </Button>
      </div>
    </section>
  )
}
