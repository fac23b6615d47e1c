import type { Metadata } from 'next'
import { InviteForm } from '@/components/clinicians/invite-form'
import { roleWords } from '@/components/clinicians/role-words'
import { TeamList } from '@/components/clinicians/team-list'
import { clinicOwner } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import { roles } from '@/lib/clinicians/input'
import { team } from '@/lib/clinicians/queries'

export const metadata: Metadata = { title: 'Team' }

const TeamPage = async () => {
  const scope = await gate(clinicOwner(), '/settings/team')
  return (
    <div className="grid gap-8">
      <section className="grid gap-4">
        <h2 className="text-lg">Invite a colleague</h2>
        <InviteForm />
        <ul className="text-quiet">
          {roles.map((role) => (
            <li key={role}>
              <span className="font-semibold">{roleWords[role].name}:</span> {roleWords[role].may}.
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-4">
        <h2 className="text-lg">The team</h2>
        <TeamList members={await team(scope)} />
      </section>
    </div>
  )
}

export default TeamPage
