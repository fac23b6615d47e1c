'use client'

import { Pause as PauseIcon } from 'lucide-react'
import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { Button } from '@/components/ui/button'
import { MOST_PAUSES } from '@/lib/programs/limits'
import { usualPauseReview, type Pause } from '@/lib/programs/pause'
import { usualPauses } from '@/lib/programs/usual-pauses'
import { useBuilder } from './builder-context'
import { PauseRow } from './pause-row'

/** What to leave for now, before anything is added; it comes first wherever the patient looks. */
export const PausesField = () => {
  const { program, edit, protection, today } = useBuilder()
  const [openId, setOpenId] = useState<string | null>(null)
  const pauses = program.pauses ?? []
  const put = (next: Pause[], label: string, key: string | null = null) =>
    edit((now) => ({ ...now, pauses: next }), label, key)
  const add = (values: Pick<Pause, 'what' | 'instead' | 'reason'>) => {
    const id = uuidv7()
    put(
      [...pauses, { id, movement: null, reviewOn: usualPauseReview(today), ...values }],
      values.what ? `Leaves for now: ${values.what}` : 'Left something for now',
    )
    if (values.what === '') setOpenId(id)
  }
  const held = protection.profile.heldDirections.map(({ direction }) => direction)
  const proposals = usualPauses(held).filter(
    ({ what }) => !pauses.some((each) => each.what === what),
  )
  return (
    <section aria-label="Pause first" className="grid gap-1">
      {pauses.length > 0 && <h3 className="text-base">For now, swap this for that</h3>}
      <ul>
        {pauses.map((pause) => (
          <PauseRow
            key={pause.id}
            pause={pause}
            isOpen={openId === pause.id}
            onOpen={(isOpen) => setOpenId(isOpen ? pause.id : null)}
            onChange={(values, key) =>
              put(
                pauses.map((each) => (each.id === pause.id ? { ...each, ...values } : each)),
                'Changed what to leave for now',
                `${pause.id}-${key}`,
              )
            }
            onRemove={() =>
              put(
                pauses.filter(({ id }) => id !== pause.id),
                'Took out a pause',
              )
            }
          />
        ))}
      </ul>
      {pauses.length < MOST_PAUSES && (
        <div className="flex flex-wrap items-center gap-1.5">
          <Button size="compact" onClick={() => add({ what: '', instead: '', reason: '' })}>
            <PauseIcon aria-hidden className="size-3.5" /> Pause something first
          </Button>
          {proposals.map((each) => (
            <Button key={each.what} size="compact" look="quiet" onClick={() => add(each)}>
              + {each.what}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
