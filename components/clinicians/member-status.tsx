import { Badge } from '@/components/ui/badge'
import type { TeamMember } from '@/lib/clinicians/queries'

/** Whether a colleague has come in yet, and when last. */
export const MemberStatus = ({ isActive, hasJoined, lastSignedIn }: TeamMember) => {
  if (!isActive) return <Badge>Deactivated</Badge>
  if (!hasJoined) return <Badge tone="careful">Invited</Badge>
  return <span className="text-quiet">{lastSignedIn ?? 'Not signed in yet'}</span>
}
