'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { Option } from '@/lib/programs/document'
import { changed } from '@/lib/programs/edits'
import { MOST_OPTIONS } from '@/lib/programs/limits'
import { alternativesFor } from '@/lib/protection/alternatives'
import { useBuilder } from './builder-context'
import { MovementSearch } from './movement-search'

type OptionsFieldProps = {
  prescriptionId: string
  movement: string
  facts: CatalogueEntry | undefined
  options: readonly Option[]
  isFocusedOnArrival: boolean
  onChange: (options: Option[], key: string | null) => void
}

const REASON_AT_MOST = 200
const MOST_SUGGESTED = 5

const clinicianOnly = 'waits until a clinician has assessed it'

/** Other ways the clinician approves for this patient, each with the reason they will read. */
export const OptionsField = ({
  prescriptionId,
  movement,
  facts,
  options,
  isFocusedOnArrival,
  onChange,
}: OptionsFieldProps) => {
  const { library, nameOf, protection, bringIn } = useBuilder()
  const [isSearching, setIsSearching] = useState(false)
  const isIn = (slug: string) => slug === movement || options.some((each) => each.movement === slug)
  const add = (slug: string, reason: string) => {
    setIsSearching(false)
    if (!isIn(slug)) onChange([...options, { movement: slug, reason }], null)
  }
  /** Why it cannot be the patient's own choice; a reason does not help where a clinician must pick. */
  const against = (slug: string): string | null =>
    protection.isForPatient(slug) ? null : (protection.againstInShort(slug) ?? clinicianOnly)
  const pick = (slug: string) => {
    if (isIn(slug)) return
    if (protection.isForPatient(slug)) return add(slug, '')
    if (!protection.couldBeForPatient(slug)) {
      toast(`${nameOf(slug)} ${clinicianOnly}.`)
      return
    }
    bringIn(slug, {
      make: (now) =>
        changed(now, prescriptionId, { options: [...options, { movement: slug, reason: '' }] }),
      label: `Approved ${nameOf(slug)}`,
      after: () => setIsSearching(false),
    })
  }
  const open = library.index?.entries.filter(
    ({ slug }) => !isIn(slug) && protection.isForPatient(slug) && !protection.likeness(slug),
  )
  const { easier, harder } = facts?.ladder ?? { easier: null, harder: null }
  const suggestions = [
    { slug: easier, words: 'Easier', reason: 'For a sore day' },
    { slug: harder, words: 'Harder', reason: 'When it feels easy' },
  ].flatMap(({ slug, ...rest }) =>
    slug && !isIn(slug) && protection.isForPatient(slug) ? [{ slug, ...rest }] : [],
  )
  const ladder = new Set([easier, harder])
  const others = (facts && open ? alternativesFor(facts, open, MOST_SUGGESTED) : []).filter(
    ({ slug }) => !ladder.has(slug),
  )

  return (
    <fieldset className="grid content-start gap-1.5">
      <legend className="font-semibold">Other ways, approved by you</legend>
      {options.map((option, place) => (
        <div key={option.movement} className="grid grid-cols-[1fr_auto] items-center gap-x-2">
          <span>
            {nameOf(option.movement)}
            {against(option.movement) && (
              <span className="block text-sm text-careful">
                Left out for this patient: {against(option.movement)}
              </span>
            )}
          </span>
          <button
            type="button"
            aria-label={`Take out ${nameOf(option.movement)}`}
            onClick={() =>
              onChange(
                options.filter((each) => each !== option),
                null,
              )
            }
            className="row-span-2 grid size-9 place-items-center rounded-control text-quiet hover:bg-sunken"
          >
            <X aria-hidden className="size-4" />
          </button>
          <Input
            aria-label={`When to choose ${nameOf(option.movement)}`}
            placeholder="When to choose it"
            value={option.reason}
            maxLength={REASON_AT_MOST}
            onChange={(event) =>
              onChange(
                options.map((each) =>
                  each === option ? { ...each, reason: event.target.value } : each,
                ),
                `reason-${place}`,
              )
            }
            className="min-h-9 px-2"
          />
        </div>
      ))}
      {options.length < MOST_OPTIONS && (
        <div className="flex flex-wrap gap-1.5">
          {suggestions.map(({ slug, words, reason }, place) => (
            <Button
              key={slug}
              size="compact"
              autoFocus={isFocusedOnArrival && place === 0}
              onClick={() => add(slug, reason)}
              className="text-start"
            >
              {words}: {nameOf(slug)}
            </Button>
          ))}
          {others.map(({ slug, reason }) => (
            <Button
              key={slug}
              size="compact"
              className="h-auto flex-col items-start! py-1 text-start"
              onClick={() => add(slug, '')}
            >
              {nameOf(slug)}
              <span className="text-[0.8125rem] font-normal text-quiet">{reason}</span>
            </Button>
          ))}
          <Button
            size="compact"
            autoFocus={isFocusedOnArrival && suggestions.length === 0}
            aria-expanded={isSearching}
            onClick={() => setIsSearching(!isSearching)}
          >
            Another…
          </Button>
        </div>
      )}
      {isSearching && (
        <MovementSearch
          library={library}
          label="Search for another way"
          placeholder="Another way to the same goal"
          markOf={(slug) => (isIn(slug) ? 'In use' : null)}
          againstOf={against}
          likenessOf={protection.likeness}
          onPick={({ slug }) => pick(slug)}
          onEscape={() => setIsSearching(false)}
          isFocusedOnArrival
          listClassName="max-h-56"
          most={20}
        />
      )}
    </fieldset>
  )
}
