'use client'

import { X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/components/ui/toast'
import { undoable } from '@/components/forms/undoable'
import { reached } from '@/components/forms/reached'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { bringIn, letGo } from '@/lib/patients/actions'
import type { Colleague } from '@/lib/patients/queries'
import { Leaving } from './leaving'

type CareTeamProps = {
  patientId: string
  patientName: string
  team: readonly Colleague[]
  colleagues: readonly Colleague[]
  me: { id: string; isOwner: boolean }
}

/** Who cares for this patient. The last one cannot leave. */
export const CareTeam = ({ patientId, patientName, team, colleagues, me }: CareTeamProps) => {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const isMe = ({ id }: Colleague) => id === me.id
  const others = colleagues.filter(({ id }) => !team.some((each) => each.id === id))

  const add = (clinicianId: string) => {
    const name = colleagues.find(({ id }) => id === clinicianId)?.name
    start(async () => {
      await undoable({
        run: () => bringIn({ patientId, clinicianId }),
        said: `${name} now cares for ${patientName} too.`,
        undo: () => letGo({ patientId, clinicianId }),
      })
    })
  }
  const remove = ({ id: clinicianId, name }: Colleague) =>
    start(async () => {
      await undoable({
        run: () => letGo({ patientId, clinicianId }),
        said: `${name} no longer cares for ${patientName}.`,
        undo: () => bringIn({ patientId, clinicianId }),
      })
    })
  const leave = () =>
    start(async () => {
      const left = await reached(letGo({ patientId, clinicianId: me.id }))
      if (!left?.ok) return void toast.error(left?.message ?? 'We could not reach the server.')
      toast(`You no longer care for ${patientName}.`)
      router.push('/caseload')
    })
  return (
    <section aria-labelledby="care-team" className="grid content-start gap-2">
      <h2 id="care-team" className="text-lg">
        Care team
      </h2>
      <ul className="grid gap-1">
        {team.map((member) => (
          <li key={member.id} className="flex min-h-8 items-center justify-between gap-2">
            <span>
              {member.name}
              {isMe(member) && <span className="text-quiet"> (you)</span>}
              {member.role === 'assistant' && <span className="text-quiet"> · assistant</span>}
            </span>
            {team.length > 1 && isMe(member) && !me.isOwner && (
              <Leaving isBusy={isBusy} onLeave={leave} />
            )}
            {team.length > 1 && (!isMe(member) || me.isOwner) && (
              <Button
                size="compact"
                look="quiet"
                disabled={isBusy}
                aria-label={`Take ${member.name} out of the care team`}
                onClick={() => remove(member)}
              >
                <X aria-hidden className="size-4" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Select
          aria-label="Bring in a colleague"
          value=""
          disabled={isBusy}
          onChange={({ target }) => target.value && add(target.value)}
          className="min-h-9"
        >
          <option value="">Bring in a colleague…</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </section>
  )
}
