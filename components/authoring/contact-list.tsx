'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'

type ContactListProps = {
  contacts: Record<string, string[]>
  onChange: (surface: string, places: string[]) => void
}

/** What rests on what: each surface with the parts of the body on it. */
export const ContactList = ({ contacts, onChange }: ContactListProps) => {
  const [added, setAdded] = useState({ surface: 'floor', place: '' })
  const add = () => {
    onChange(added.surface, [...(contacts[added.surface] ?? []), added.place])
    setAdded({ ...added, place: '' })
  }
  return (
    <div className="grid gap-2 text-sm">
      {Object.entries(contacts).map(([surface, places]) => (
        <div key={surface} className="flex flex-wrap items-center gap-1">
          <span className="font-semibold">{surface}</span>
          {places.map((place) => (
            <button
              key={place}
              type="button"
              aria-label={`Take ${place} off the ${surface}`}
              onClick={() =>
                onChange(
                  surface,
                  places.filter((each) => each !== place),
                )
              }
              className="inline-flex items-center gap-1 rounded-full border border-line bg-sunken px-2 leading-7"
            >
              {place} <X aria-hidden className="size-3" />
            </button>
          ))}
        </div>
      ))}
      <div className="grid grid-cols-[1fr_5rem_auto] gap-1">
        <Input
          aria-label="Part of the body"
          placeholder="left palm"
          value={added.place}
          onChange={(event) => setAdded({ ...added, place: event.target.value })}
          className="min-h-9 px-2"
        />
        <Input
          aria-label="Surface"
          value={added.surface}
          onChange={(event) => setAdded({ ...added, surface: event.target.value })}
          className="min-h-9 px-2"
        />
        <Button
          size="compact"
          className="shrink-0 whitespace-nowrap"
          disabled={!added.place || !added.surface}
          onClick={add}
        >
          Rest
        </Button>
      </div>
    </div>
  )
}
