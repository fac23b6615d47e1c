import type { Metadata } from 'next'
import { OwnSafetyView } from '@/components/safety/own-safety-view'
import { safetyWords } from '@/components/safety/safety-words'
import { HeldView } from '@/components/screening/held-view'
import { NoProgram } from '@/components/sessions/no-program'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { dayAt } from '@/lib/days'
import { safetyOf } from '@/lib/screening/queries'
import { leftOutFor } from '@/lib/sessions/own-safety'
import { openDay, ownClinic } from '@/lib/sessions/queries'
import { helpIn } from '@/lib/sessions/session-plan'
import { standingToday } from '@/lib/sessions/standing-today'

export const metadata: Metadata = { title: safetyWords.title }

const SafePage = async () => {
  const scope = await gate(ownRecord(), '/safe')
  const today = dayAt(scope.now, scope.patientTimeZone)
  const { standing, revision, ...known } = await openDay(scope, { day: today, from: today })
  if (standing.held) return <HeldView held={standing.held} numbers={await ownClinic(scope)} />
  if (!revision) return <NoProgram name={scope.patientName} clinic={await ownClinic(scope)} />
  const { document, usualPain, publishedAt } = revision
  const { program, signedBy } = document
  const { pain } = standingToday({ ...known, document, usualPain, today })
  const { clearances } = await safetyOf(scope)
  return (
    <OwnSafetyView
      screenedOn={standing.roundOn}
      clearances={clearances}
      signedBy={signedBy}
      signedOn={dayAt(publishedAt, scope.patientTimeZone)}
      reviewOn={program.reviewOn}
      leftOut={leftOutFor({ profile: known.profile, hurt: pain.held.directions, program })}
      limits={known.profile}
      help={helpIn(document)}
    />
  )
}

export default SafePage
