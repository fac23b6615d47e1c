import { CopyButton } from '@/components/ui/copy-button'
import { QrCode } from '@/components/ui/qr-code'
import type { PatientAccess } from '@/lib/auth/queries'
import { MailLinkButton } from './mail-link-button'

type OpenLinkProps = {
  patientId: string
  patientName: string
  link: NonNullable<PatientAccess['link']>
} & Pick<PatientAccess, 'email' | 'canSendMail'>

/** A link that works, as a code to scan and as text to copy or send. */
export const OpenLink = ({ patientId, patientName, link, email, canSendMail }: OpenLinkProps) => (
  <div className="flex flex-wrap items-start gap-4">
    <QrCode
      text={link.url}
      title={`Code that opens ${patientName}’s page`}
      className="size-36 rounded-control border border-line"
    />
    <div className="grid min-w-40 flex-1 content-start gap-3">
      <p className="rounded-control bg-sunken px-3 py-2 font-mono text-[0.8125rem] break-all select-all">
        {link.url}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton text={link.url} size="compact">
          Copy link
        </CopyButton>
        {email && canSendMail && <MailLinkButton patientId={patientId} email={email} />}
      </div>
      {!email && <p className="text-sm text-quiet">To send it, add an e-mail to the record.</p>}
      {email && !canSendMail && (
        <p className="text-sm text-quiet">
          Sending is off: no mail server is set up. Copy the link instead.
        </p>
      )}
      <p className="text-sm text-quiet">
        {link.lastUsed ? `Last used ${link.lastUsed}.` : 'Not used yet.'} It works until{' '}
        {link.expires} and asks for the date of birth.
      </p>
    </div>
  </div>
)
