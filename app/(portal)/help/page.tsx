import type { Metadata } from 'next'
import { HelpView } from '@/components/sessions/help-view'
import { helpWords } from '@/components/sessions/today-words'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { publishedProgram } from '@/lib/programs/revisions/queries'
import { ownClinic } from '@/lib/sessions/queries'
import { helpIn } from '@/lib/sessions/session-plan'

export const metadata: Metadata = { title: helpWords.title }

const HelpPage = async () => {
  const scope = await gate(ownRecord(), '/help')
  const [revision, clinic] = await Promise.all([publishedProgram(scope), ownClinic(scope)])
  const help = revision ? helpIn(revision.document) : { clinicianName: null, stopRules: [] }
  return (
    <HelpView
      help={{ ...help, ...clinic }}
      patientId={scope.patientId}
      hasProgram={revision !== null}
    />
  )
}

export default HelpPage
