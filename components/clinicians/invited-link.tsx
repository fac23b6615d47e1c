import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import type { Invited } from '@/lib/clinicians/mutations'

/** The link that lets a colleague in, and whether it was sent. */
export const InvitedLink = ({ url, email, sent }: Invited) => (
  <Notice tone="well" role="status" title={sent.isSent ? `Sent to ${email}` : 'The link is ready'}>
    <p>
      {sent.isSent
        ? 'If the letter does not arrive, hand over this link. It works once, for three days.'
        : `${sent.words} Hand this link to ${email} yourself. It works once, for three days.`}
    </p>
    <p className="my-2 font-mono text-[0.8125rem] break-all select-all">{url}</p>
    <p className="flex items-center gap-2">
      <CopyButton text={url} size="compact">
        Copy link
      </CopyButton>
    </p>
  </Notice>
)
