import { Notice } from '@/components/ui/notice'
import { leftOpen } from '@/lib/programs/left-open'
import type { Judged } from '@/lib/programs/open-now'
import type { ProtectionProfile } from '@/lib/protection/profile'

type LeftOpenLineProps = { judged: Judged; profile: ProtectionProfile }

/** What a profile leaves of the program, said before it is saved; nothing while all of it stays open. */
export const LeftOpenLine = ({ judged, profile }: LeftOpenLineProps) => {
  const { prescribed, open } = leftOpen(judged, profile)
  return (
    <div role="status" className="empty:hidden">
      {open === 0 && prescribed > 0 && (
        <Notice tone="careful">
          This leaves no movement of the program open. Saved, the program proposes what could stand
          in, and the caseload keeps the patient up until something does.
        </Notice>
      )}
      {open > 0 && open < prescribed && (
        <p className="text-sm text-quiet">
          {open} of {prescribed} movements of the program {open === 1 ? 'stays' : 'stay'} open.
        </p>
      )}
    </div>
  )
}
