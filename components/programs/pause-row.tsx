'use client'

import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Input } from '@/components/ui/field'
import { addDays, sayDay } from '@/lib/days'
import type { Pause } from '@/lib/programs/pause'
import { holdDays } from '@/lib/protection/held-direction'
import { useBuilder } from './builder-context'

type PauseRowProps = {
  pause: Pause
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onChange: (values: Partial<Pause>, key: string) => void
  onRemove: () => void
}

const words = [
  { key: 'what', label: 'For now, leave', most: 120, example: 'Sitting for long' },
  { key: 'instead', label: 'Instead', most: 160, example: 'Stand up every 20 minutes.' },
  { key: 'reason', label: 'Why', most: 200, example: '' },
] as const

const Fields = ({ pause, onChange }: Pick<PauseRowProps, 'pause' | 'onChange'>) => {
  const { today } = useBuilder()
  return (
    <div className="grid gap-2 py-1 sm:grid-cols-2">
      {words.map(({ key, label, most, example }) => (
        <label key={key} className="grid gap-0.5 text-sm text-quiet">
          {label}
          <Input
            value={pause[key]}
            maxLength={most}
            placeholder={example}
            autoFocus={key === 'what'}
            onChange={(event) => onChange({ [key]: event.target.value }, key)}
            className="min-h-9 px-2 text-ink"
          />
        </label>
      ))}
      <label className="grid gap-0.5 text-sm text-quiet">
        Look again on
        <Input
          type="date"
          value={pause.reviewOn}
          min={today}
          max={addDays(today, holdDays.most)}
          onChange={(event) =>
            event.target.value && onChange({ reviewOn: event.target.value }, 'reviewOn')
          }
          className="min-h-9 px-2 text-ink"
        />
      </label>
    </div>
  )
}

/** One thing to leave for now: a line to read, opened in place. */
export const PauseRow = ({ pause, isOpen, onOpen, onChange, onRemove }: PauseRowProps) => {
  const { today } = useBuilder()
  const { what, instead, reviewOn } = pause
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    onOpen(false)
  }
  return (
    <li className="grid grid-cols-[1fr_auto] gap-2">
      {isOpen ? (
        <div onKeyDown={close}>
          <Fields pause={pause} onChange={onChange} />
        </div>
      ) : (
        <button
          type="button"
          aria-expanded={false}
          onClick={() => onOpen(true)}
          className="min-h-9 rounded-control text-start hover:bg-sunken"
        >
          {what || 'Leave what?'} <span aria-hidden>→</span>{' '}
          <span className="font-medium">{instead || 'and do what instead?'}</span>{' '}
          <span className={reviewOn < today ? 'text-careful' : 'text-quiet'}>
            {reviewOn < today ? 'Review was due' : 'Review'} {sayDay(reviewOn, today)}
          </span>
        </button>
      )}
      <button
        type="button"
        aria-label={`Take out ${what || 'this pause'}`}
        onClick={onRemove}
        className="grid size-9 place-items-center self-start rounded-control text-quiet hover:bg-sunken"
      >
        <X aria-hidden className="size-4" />
      </button>
    </li>
  )
}
