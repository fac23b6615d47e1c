'use client'

import { Pause as PauseIcon, X } from 'lucide-react'
import { v7 as uuidv7 } from 'uuid'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'
import { addDays } from '@/lib/days'
import { MOST_PAUSES } from '@/lib/programs/limits'
import { usualPauseReview, type Pause } from '@/lib/programs/pause'
import { usualPauses } from '@/lib/programs/usual-pauses'
import { holdDays } from '@/lib/protection/held-direction'
import { useBuilder } from './builder-context'

type PauseRowProps = {
  pause: Pause
  onChange: (values: Partial<Pause>, key: string) => void
  onRemove: () => void
}

const PauseRow = ({ pause, onChange, onRemove }: PauseRowProps) => {
  const { today } = useBuilder()
  const { what, instead, reason, reviewOn } = pause
  const field = (label: string, key: 'what' | 'instead' | 'reason', most: number, hint = '') => (
    <label className="grid gap-0.5 text-sm text-quiet">
      {label}
      <Input
        value={pause[key]}
        maxLength={most}
        placeholder={hint}
        autoFocus={key === 'what' && what === ''}
        onChange={(event) => onChange({ [key]: event.target.value }, key)}
        className="min-h-9 px-2 text-ink"
      />
    </label>
  )
  return (
    <li className="grid grid-cols-[1fr_auto] gap-2 border-b border-line py-2">
      <div className="grid gap-2 sm:grid-cols-2">
        {field('For now, leave', 'what', 120, 'Sitting for long')}
        {field('Instead', 'instead', 160, 'Stand up every 20 minutes.')}
        {field('Why', 'reason', 200)}
        <label className="grid gap-0.5 text-sm text-quiet">
          Look again on
          <Input
            type="date"
            value={reviewOn}
            min={today}
            max={addDays(today, holdDays.most)}
            onChange={(event) =>
              event.target.value && onChange({ reviewOn: event.target.value }, 'reviewOn')
            }
            className="min-h-9 px-2 text-ink"
          />
        </label>
      </div>
      <button
        type="button"
        aria-label={`Take out ${what || 'this pause'}${instead ? `: ${instead}` : ''}`}
        title={reason}
        onClick={onRemove}
        className="grid size-9 place-items-center self-start rounded-control text-quiet hover:bg-sunken"
      >
        <X aria-hidden className="size-4" />
      </button>
    </li>
  )
}

/** What to leave for now, before anything is added; it comes first wherever the patient looks. */
export const PausesField = () => {
  const { program, edit, protection, today } = useBuilder()
  const pauses = program.pauses ?? []
  const put = (next: Pause[], label: string, key: string | null = null) =>
    edit((now) => ({ ...now, pauses: next }), label, key)
  const add = (values: Pick<Pause, 'what' | 'instead' | 'reason'>) =>
    put(
      [...pauses, { id: uuidv7(), movement: null, reviewOn: usualPauseReview(today), ...values }],
      values.what ? `Leaves for now: ${values.what}` : 'Left something for now',
    )
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
