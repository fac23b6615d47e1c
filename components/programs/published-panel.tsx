import { Printer } from 'lucide-react'
import { AccessPanel } from '@/components/access/access-panel'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { PatientAccess } from '@/lib/auth/queries'

type PublishedPanelProps = {
  patientId: string
  patientName: string
  number: number
  publishedAt: string
  access: PatientAccess
}

/** What to do once the patient has the program: the way in, and the paper. */
export const PublishedPanel = ({
  patientId,
  patientName,
  number,
  publishedAt,
  access,
}: PublishedPanelProps) => (
  <div className="grid gap-6">
    <Notice tone="well" title={`${patientName} has this program`} role="status">
      <p>
        Revision {number} · {publishedAt}. Nothing in the draft is newer.
      </p>
    </Notice>
    <section className="grid gap-2">
      <h2 className="text-lg">On paper</h2>
      <ButtonLink
        href={`/sheet/${patientId}/${number}`}
        target="_blank"
        className="justify-self-start"
      >
        <Printer aria-hidden className="size-4.5" /> Print the sheet
      </ButtonLink>
    </section>
    <AccessPanel patientId={patientId} patientName={patientName} access={access} />
  </div>
)
