import type { Metadata } from 'next'
import { OwnPictureForm } from '@/components/own-picture/own-picture-form'
import { ownPictureWords } from '@/components/own-picture/own-picture-words'
import { ThreeColumns } from '@/components/own-picture/three-columns'
import { PlanGate } from '@/components/screening/plan-gate'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { dayAt } from '@/lib/days'
import { emptyOwnPicture } from '@/lib/own-picture/own-picture'
import { ownPictureOf } from '@/lib/own-picture/queries'
import { doNow } from '@/lib/sessions/do-now'
import { openDay, ownClinic } from '@/lib/sessions/queries'

import { standingToday } from '@/lib/sessions/standing-today'

export const metadata: Metadata = { title: ownPictureWords.title }

const AboutMePage = async () => {
  const scope = await gate(ownRecord(), '/about-me')
  const today = dayAt(scope.now, scope.patientTimeZone)
  const [own, { standing, revision, notNow, ...known }, clinic] = await Promise.all([
    ownPictureOf(scope),
    openDay(scope, { day: today, from: today }),
    ownClinic(scope),
  ])
  const picture = own?.picture ?? emptyOwnPicture
  const now =
    revision && !notNow
      ? doNow(revision.document, standingToday({ ...known, ...revision, today }))
      : []
  return (
    <PlanGate patientId={scope.patientId} numbers={clinic} held={standing.held}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <header className="grid gap-2">
          <h1 className="text-[2rem]">{ownPictureWords.title}</h1>
          <p>{ownPictureWords.lead}</p>
          <p className="text-quiet">{ownPictureWords.leadMore}</p>
        </header>
        {(own || now.length > 0) && <ThreeColumns picture={picture} now={now} />}
        <OwnPictureForm picture={picture} />
      </div>
    </PlanGate>
  )
}

export default AboutMePage
