import { NoDraft } from '@/components/programs/no-draft'
import { PublishPanel } from '@/components/programs/publish-panel'
import { PublishedPanel } from '@/components/programs/published-panel'
import { gate } from '@/lib/access/gate'
import { caseRecord } from '@/lib/access/grant'
import { patientAccess } from '@/lib/auth/queries'
import { dayAt, sayInstant } from '@/lib/days'
import { revisionToBe } from '@/lib/programs/publishing/queries'

/** The same for the page and for the dialog over the builder. */
export const Publishing = async ({ patientId }: { patientId: string }) => {
  const scope = await gate(caseRecord({ patientId }), `/patients/${patientId}/program/publish`)
  const next = await revisionToBe(scope)
  if (!next) return <NoDraft patientId={patientId} />
  const { patientName, clinicTimeZone: zone, now } = scope
  if (next.isNew || !next.latest) {
    const firstName = patientName.split(' ')[0] ?? patientName
    return <PublishPanel patientId={patientId} firstName={firstName} next={next} />
  }
  return (
    <PublishedPanel
      patientId={patientId}
      patientName={patientName}
      number={next.latest.number}
      publishedAt={sayInstant(next.latest.publishedAt, zone, dayAt(now, zone))}
      access={await patientAccess(scope)}
    />
  )
}
