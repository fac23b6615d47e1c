'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { KeyHint } from '@/components/keys/key-hint'
import { useKeys } from '@/components/keys/use-keys'
import { Input } from '@/components/ui/field'
import { caseloadAddress } from '@/lib/caseload/address'

type FindPatientProps = { q: string; whose: 'mine' | 'clinic' }

const pauseMs = 150

/** Finds patients as their name is typed; works as a plain form before the script is there. */
export const FindPatient = ({ q, whose }: FindPatientProps) => {
  const [typed, setTyped] = useState(q)
  const [shown, setShown] = useState(q)
  const [isFocused, setFocused] = useState(false)
  const [isFinding, startFinding] = useTransition()
  const router = useRouter()
  const box = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  if (q !== shown) {
    setShown(q)
    if (!isFocused) setTyped(q)
  }

  useEffect(() => () => clearTimeout(timer.current), [])
  useKeys('caseload', {
    find: () => {
      box.current?.focus()
      box.current?.select()
    },
  })

  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      startFinding(() => router.replace(caseloadAddress({ q: text.trim(), whose })))
    }, pauseMs)
  }

  return (
    <form
      action="/caseload"
      role="search"
      className="relative min-w-0 max-sm:flex-1"
      data-busy={isFinding || undefined}
    >
      <Search
        aria-hidden
        className="pointer-events-none absolute start-2.5 top-2.5 size-4 text-quiet"
      />
      <Input
        ref={box}
        type="search"
        name="q"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        aria-label="Find a patient by name"
        aria-keyshortcuts="/"
        placeholder="Find by name"
        autoComplete="off"
        className="min-h-9 ps-8 pe-9 max-sm:w-full max-sm:pe-2 sm:w-56"
      />
      {!typed && (
        <span className="pointer-events-none absolute end-2.5 top-2 leading-none max-sm:hidden">
          <KeyHint place="caseload" name="find" />
        </span>
      )}
      {whose === 'clinic' && <input type="hidden" name="whose" value="clinic" />}
    </form>
  )
}
