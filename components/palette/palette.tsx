'use client'

import { Command } from 'cmdk'
import { BookOpen, CornerDownRight, FileText, Keyboard, Plus, User } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { Dialog as Radix } from 'radix-ui'
import { useEffect, useRef, useState } from 'react'
import type { Role } from '@/lib/access/scope'
import type { FoundPatient } from '@/lib/caseload/queries'
import { paletteBox, paletteFrame, paletteWords } from './frame'
import { PaletteGroup } from './palette-group'
import { PaletteLine } from './palette-line'
import { useAtHand, useFound } from './use-found'
import { actsFor, isFoundBy, pagesFor, waysFound, waysFrom, type Way } from './ways'

type PaletteProps = {
  role: Role
  typed: string
  onType: (typed: string) => void
  onClose: () => void
  onKeys: () => void
  /** What had the cursor before; it gets it back. */
  before: Element | null
}

const size = 'size-4.5'

const patientOf = (path: string): string | null =>
  /^\/patients\/([0-9a-f-]{36})(\/|$)/.exec(path)?.[1] ?? null

/** Goes anywhere by a few letters: patients, movements, pages, and what can be begun. */
export const Palette = ({ role, typed, onType, onClose, onKeys, before }: PaletteProps) => {
  const router = useRouter()
  const isLeaving = useRef(false)
  const atHand = useAtHand(patientOf(usePathname()))
  const { here, recent } = atHand ?? { here: null, recent: [] }
  const words = typed.trim()
  const { patients, movements, isWaiting, hasFailed } = useFound(words)
  const [hurried, setHurried] = useState<string | null>(null)

  const go = (href: string) => {
    isLeaving.current = true
    router.push(href)
    onClose()
  }

  const [patient] = patients
  const [movement] = movements
  const first = patient ? `/patients/${patient.id}` : movement ? `/library/${movement.slug}` : null
  useEffect(() => {
    if (hurried !== words || isWaiting || !first) return
    isLeaving.current = true
    router.push(first)
    onClose()
  }, [hurried, words, isWaiting, first, router, onClose])

  const giveBack = (event: Event) => {
    event.preventDefault()
    const place = isLeaving.current ? document.getElementById('main') : before
    if (place instanceof HTMLElement) place.focus({ preventScroll: true })
  }

  const people = (found: readonly FoundPatient[]) =>
    found.map(({ id, name, age, isEnded }) => (
      <PaletteLine
        key={id}
        value={`patient ${id}`}
        icon={<User className={size} />}
        aside={isEnded ? `${age}, care ended` : age}
        onChoose={() => go(`/patients/${id}`)}
      >
        {name}
      </PaletteLine>
    ))
  const lines = (ways: readonly Way[], icon: React.ReactNode) =>
    ways.map(({ href, label }) => (
      <PaletteLine key={href} value={href} icon={icon} onChoose={() => go(href)}>
        {label}
      </PaletteLine>
    ))

  const fromHere = here ? waysFound(waysFrom(here), words) : []
  // What comes late would push the first line, which is lit, out of its place.
  const isReady = atHand !== null || words !== ''
  const acts = isReady ? waysFound(actsFor(role), words) : []
  const pages = isReady ? waysFound(pagesFor(role), words) : []
  const hasKeys = isReady && isFoundBy(words, 'Keys of this page shortcuts')

  return (
    <Radix.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          aria-describedby={undefined}
          className={paletteFrame}
          onCloseAutoFocus={giveBack}
        >
          <Radix.Title className="sr-only">Go to</Radix.Title>
          <Command shouldFilter={false} vimBindings={false} loop className="contents">
            <Command.Input
              autoFocus
              value={typed}
              onValueChange={onType}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && isWaiting) setHurried(words)
              }}
              aria-label={paletteWords}
              placeholder={`${paletteWords}…`}
              className={paletteBox}
            />
            <Command.List label="Ways" className="min-h-0 overflow-y-auto overscroll-contain p-2">
              {fromHere.length > 0 && here && (
                <PaletteGroup title={here.name}>
                  {lines(fromHere, <FileText className={size} />)}
                </PaletteGroup>
              )}
              {!words && recent.length > 0 && (
                <PaletteGroup title="Recent patients">{people(recent)}</PaletteGroup>
              )}
              {acts.length > 0 && (
                <PaletteGroup title="Begin">{lines(acts, <Plus className={size} />)}</PaletteGroup>
              )}
              {pages.length > 0 && (
                <PaletteGroup title="Pages">
                  {lines(pages, <CornerDownRight className={size} />)}
                </PaletteGroup>
              )}
              {patients.length > 0 && (
                <PaletteGroup title="Patients">{people(patients)}</PaletteGroup>
              )}
              {movements.length > 0 && (
                <PaletteGroup title="Movements">
                  {movements.map(({ slug, name }) => (
                    <PaletteLine
                      key={slug}
                      value={`movement ${slug}`}
                      icon={<BookOpen className={size} />}
                      onChoose={() => go(`/library/${slug}`)}
                    >
                      {name}
                    </PaletteLine>
                  ))}
                </PaletteGroup>
              )}
              {hasKeys && (
                <PaletteLine
                  value="keys"
                  icon={<Keyboard className={size} />}
                  aside="?"
                  onChoose={onKeys}
                >
                  Keys of this page
                </PaletteLine>
              )}
              {isReady && !isWaiting && !hasFailed && (
                <Command.Empty className="px-3 py-4 text-quiet">
                  Nobody and nothing begins like that. Try fewer letters.
                </Command.Empty>
              )}
            </Command.List>
            <p role="status" className="px-5 py-2 text-sm text-quiet empty:hidden">
              {hasFailed && 'Patients and movements could not be searched just now.'}
              {words && isWaiting && patients.length === 0 && 'Searching…'}
            </p>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
