import { NoDraft } from '@/components/programs/no-draft'
import { ProgramReading } from '@/components/programs/program-reading'
import { gate } from '@/lib/access/gate'
import { careTeam } from '@/lib/access/grant'
import { revisionToBe } from '@/lib/programs/publishing/queries'

/** The same for the page and for the dialog over the builder. */
export const Previewing = async ({ patientId }: { patientId: string }) => {
  const scope = await gate(careTeam({ patientId }), `/patients/${patientId}/program/preview`)
  const next = await revisionToBe(scope)
  return next ? (
    <ProgramReading document={next.document} today={next.today} />
  ) : (
    <NoDraft patientId={patientId} />
  )
}
