import { SmallerOne } from '@/components/sessions/smaller-one'
import type { PatientScope } from '@/lib/access/scope'
import type { Day } from '@/lib/days'
import type { ReportDocument } from '@/lib/reports/document'
import { toOfferSmaller } from '@/lib/sessions/avoidance'
import { mentionsLately } from '@/lib/sessions/left-out/queries'
import type { SmallerOffer } from '@/lib/sessions/smaller-one'

type SmallerProps = {
  scope: PatientScope<'self'>
  revisionId: string
  today: Day
  /** The clinician's personal limit of pain (2–7). */
  ceiling: number
  offers: readonly SmallerOffer[]
  /** Reports about the day itself that the server holds. */
  known: readonly ReportDocument[]
}

/** One smaller movement in place of one that was left out or sore again and again; or nothing. */
export const Smaller = async (props: SmallerProps) => {
  const { scope, revisionId, today, ceiling, offers, known } = props
  const withSmaller = offers.map(({ prescriptionId }) => prescriptionId)
  const lately = await mentionsLately(scope, {
    ...{ day: today, prescriptionIds: withSmaller, revisionId, ceiling },
  })
  const chosen = toOfferSmaller({ ...lately, withSmaller, today })
  const offer = offers.find(({ prescriptionId }) => prescriptionId === chosen?.prescriptionId)
  if (!offer || !chosen) return null
  const { patientId } = scope
  return <SmallerOne {...{ patientId, revisionId, known, offer }} why={chosen.why} />
}
