import type { TeamMember } from '@/lib/clinicians/queries'
import { TeamRow } from './team-row'

export const TeamList = ({ members }: { members: TeamMember[] }) => (
  <ul className="border-b border-line">
    {members.map((member) => (
      <TeamRow key={member.id} member={member} />
    ))}
  </ul>
)
