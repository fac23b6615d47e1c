'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { AngleSliders } from './angle-sliders'
import { ContactList } from './contact-list'
import { Pictures } from './pictures'
import { namedAngles, namedContacts, withoutValue, withValue } from './pose-text'
import { useDrawing } from './use-drawing'

type StudioProps = {
  slug: string
  others: readonly string[]
  facts: { name: string; isSided: boolean; steps: string[]; dose: { holdSeconds?: number } }
  /** The pose file as it lies in the project. */
  saved: string
}

const readable = <T,>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch {
    return otherwise
  }
}

/** Poses on the left, the drawing in all its forms in the middle, the file to copy on the right. */
export const Studio = ({ slug, others, facts, saved }: StudioProps) => {
  const router = useRouter()
  const [poses, setPoses] = useState(saved)
  const [at, setAt] = useState(0)
  const [isMirrored, setIsMirrored] = useState(false)
  const { name, isSided, dose, steps } = facts
  const holdSeconds = dose.holdSeconds ?? 0
  const { drawing, problem } = useDrawing({ slug, isSided, holdSeconds, poses, isMirrored })
  const angles = readable(() => namedAngles(poses), [])
  const contacts = readable(() => namedContacts(poses), [])
  const setContacts = (surface: string, places: string[]) => {
    const path = ['poses', at, 'on', surface]
    setPoses(places.length > 0 ? withValue(poses, path, places) : withoutValue(poses, path))
  }
  return (
    <main className="grid gap-6 p-6 xl:grid-cols-[22rem_minmax(0,1fr)_26rem]">
      <header className="flex flex-wrap items-center gap-3 xl:col-span-3">
        <h1 className="text-[1.5rem]">{name}</h1>
        <select
          aria-label="Another movement"
          value={slug}
          onChange={(event) => router.push(`/authoring/figures/${event.target.value}`)}
          className="min-h-10 rounded-control border border-border bg-raised px-2"
        >
          {others.map((other) => (
            <option key={other}>{other}</option>
          ))}
        </select>
        <Button aria-pressed={isMirrored} onClick={() => setIsMirrored(!isMirrored)}>
          {isMirrored ? 'Left side' : 'Right side'}
        </Button>
      </header>
      <section aria-label="Pose" className="grid content-start gap-4">
        <div className="flex gap-1">
          {angles.map((_, pose) => (
            <Button
              key={pose}
              size="compact"
              aria-pressed={pose === at}
              className="aria-pressed:bg-accent-soft"
              onClick={() => setAt(pose)}
            >
              Pose {pose + 1}
            </Button>
          ))}
        </div>
        <AngleSliders
          angles={angles[at] ?? []}
          onChange={({ path }, degrees) => setPoses(withValue(poses, path, degrees))}
        />
        <ContactList contacts={contacts[at] ?? {}} onChange={setContacts} />
        <ol className="list-decimal ps-5 text-sm text-quiet">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-label="Drawing">
        <p role="status" className="text-stop empty:hidden">
          {problem}
        </p>
        {drawing ? <Pictures drawing={drawing} /> : <p className="text-quiet">Drawing …</p>}
      </section>
      <section aria-label="File" className="grid content-start gap-2">
        <div className="flex items-center gap-2">
          <CopyButton text={poses}>Copy the file</CopyButton>
          <Button look="quiet" disabled={poses === saved} onClick={() => setPoses(saved)}>
            As it was
          </Button>
        </div>
        <p className="text-sm text-quiet">db/library/poses/{slug}.yaml</p>
        <textarea
          aria-label="Pose file"
          value={poses}
          onChange={(event) => setPoses(event.target.value)}
          spellCheck={false}
          className="min-h-[36rem] w-full rounded-control border border-border bg-raised p-3 font-mono text-[0.8125rem]"
        />
      </section>
    </main>
  )
}
