'use client'

import { useOptimistic, useState } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { changeActive, changeRole, renewInvitation } from '@/lib/clinicians/actions'
import { roles } from '@/lib/clinicians/input'
import type { Invited } from '@/lib/clinicians/mutations'
import type { TeamMember } from '@/lib/clinicians/queries'
import { InvitedLink } from './invited-link'
import { MemberStatus } from './member-status'
import { roleWords } from './role-words'
import { useRowAction } from './use-row-action'

/** One colleague: role, whether they have come in, and what an owner may do about it. */
export const TeamRow = ({ member }: { member: TeamMember }) => {
  const { id: clinicianId, name, credentials, email, role, isActive, isSelf, hasJoined } = member
  const { isBusy, problem, run } = useRowAction()
  const [shownRole, showRole] = useOptimistic(role)
  const [invited, setInvited] = useState<Invited | null>(null)
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-line py-3 lg:grid-cols-[1fr_1.5fr_8.5rem_8.5rem_13rem] lg:items-center">
      <p>
        <span className="font-semibold">{name}</span>
        {isSelf && <span className="text-quiet"> (you)</span>}
        <span className="block text-quiet">{credentials}</span>
      </p>
      <p className="wrap-anywhere">{email}</p>
      {isActive ? (
        <Select
          aria-label={`Role of ${name}`}
          value={shownRole}
          disabled={isBusy}
          onChange={(event) => {
            const chosen = event.target.value as TeamMember['role']
            run(() => {
              showRole(chosen)
              return changeRole({ clinicianId, role: chosen })
            })
          }}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {roleWords[each].name}
            </option>
          ))}
        </Select>
      ) : (
        <p className="text-quiet">{roleWords[role].name}</p>
      )}
      <p>
        <MemberStatus {...member} />
      </p>
      <div className="-mx-2.5 flex flex-wrap gap-1 lg:mx-0 lg:justify-end">
        {isActive && (
          <Button
            look="quiet"
            size="compact"
            disabled={isBusy}
            onClick={() => run(() => renewInvitation({ clinicianId }), setInvited)}
          >
            {hasJoined ? 'Password link' : 'New invitation'}
            <span className="sr-only"> for {name}</span>
          </Button>
        )}
        <Button
          look="quiet"
          size="compact"
          disabled={isBusy}
          onClick={() => run(() => changeActive({ clinicianId, isActive: !isActive }))}
        >
          {isActive ? 'Deactivate' : 'Let back in'}
          <span className="sr-only"> {name}</span>
        </Button>
      </div>
      {(problem || invited) && (
        <div className="grid gap-2 lg:col-span-full">
          <FormProblem problem={problem} />
          {invited && <InvitedLink {...invited} />}
        </div>
      )}
    </li>
  )
}
