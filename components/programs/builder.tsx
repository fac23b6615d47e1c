'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { v7 as uuidv7 } from 'uuid'
import { useKeys, useKeysShown } from '@/components/keys/use-keys'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { Picture } from '@/lib/patients/picture/picture'
import type { ProgramDocument } from '@/lib/programs/document'
import { withFreshIds } from '@/lib/programs/edits'
import { movementsNamedIn } from '@/lib/programs/freeze'
import { judgedBy } from '@/lib/programs/left-open'
import { isSame } from '@/lib/programs/same'
import { KeyHint } from '@/components/keys/key-hint'
import { ProtectionLine } from '@/components/protection/protection-line'
import type { Day } from '@/lib/days'
import type { StandingProfile } from '@/lib/protection/queries'
import { BuilderBar } from './builder-bar'
import { BuilderContext } from './builder-context'
import { LibraryPanel } from './library-panel'
import { OverrideDialog } from './override-dialog'
import { ProgramPanel } from './program-panel'
import { TemplateDialog } from './template-dialog'
import { TwoDraftsDialog } from './two-drafts-dialog'
import { useBuilderValue } from './use-builder-value'
import { useClipboard } from './use-clipboard'
import { useDraft, type OpenedDraft } from './use-draft'
import { useLibrary } from './use-library'
import { useRows } from './use-rows'

export type BuilderProps = {
  patientId: string
  patientName: string
  actorId: string
  canPublish: boolean
  opened: OpenedDraft
  published: { number: number; program: ProgramDocument } | null
  /** A text to start from instead, such as an earlier revision; it comes in as one step to undo. */
  incoming: { document: ProgramDocument; label: string } | null
  known: readonly CatalogueEntry[]
  favourites: readonly string[]
  protection: Pick<StandingProfile, 'profile' | 'today' | 'version'>
  /** Movements that hurt lately, by slug. */
  hurt: readonly string[]
  /** What was tried before, whatever it did. */
  tried: Picture['treatments']
  because: readonly string[]
  /** Pain on a day like any other, 0 to 10; null while nobody asked. */
  usualPain: number | null
  today: Day
}

const standingWords = (program: ProgramDocument, published: BuilderProps['published']): string => {
  if (!published) return 'Not published yet'
  return isSame(program, published.program)
    ? `Nothing new since revision ${published.number}`
    : `Changed since revision ${published.number}`
}

/** Where a program is put together: library left, program right, all of it by keyboard. */
export const Builder = (props: BuilderProps) => {
  const { patientId, patientName, actorId, canPublish, opened, published, incoming } = props
  const { protection, today } = props
  const router = useRouter()
  const place = usePathname()
  const box = useRef<HTMLInputElement>(null)
  const draft = useDraft(opened, { patientId, actorId })
  const library = useLibrary(props.known, props.favourites)
  const rows = useRows()
  const { value, asking, said, phase, undo, redo, paste, useTemplate, chosen } = useBuilderValue(
    ...([draft, library, rows] as const),
    {
      profile: protection.today,
      hurt: props.hurt,
      tried: props.tried,
      today,
      because: props.because,
      usualPain: props.usualPain,
    },
  )
  const { add, nameOf } = value
  const [shown, setShown] = useState<'templates' | 'protection' | null>(null)
  const [isPutOff, setIsPutOff] = useState(false)
  const home = `/patients/${patientId}/program`
  const { edit, news, saving } = draft

  useEffect(() => {
    if (!incoming) return
    edit(() => incoming.document, incoming.label)
    router.replace(home, { scroll: false })
    toast(`${incoming.label}. Undo brings back the draft.`)
  }, [incoming, edit, router, home])

  useEffect(() => {
    if (news) toast(news)
  }, [news])

  const goTo = async (where: 'preview' | 'publish') => {
    if (place !== home) return
    const hasArrived = await draft.flush()
    if (hasArrived && draft.saving.is !== 'in-conflict') return router.push(`${home}/${where}`)
    toast('Not saved yet, so there is nothing to show. It is kept here.')
  }
  const publish = () => {
    if (canPublish) void goTo('publish')
  }
  const use = (template: ProgramDocument, name: string, how: 'append' | 'replace') => {
    setShown(null)
    useTemplate(withFreshIds(template, uuidv7), name, how)
  }
  const leaveSearch = () => {
    const first = rows.activeId ?? phase?.prescriptions[0]?.id
    if (first) rows.focus(first)
  }

  useKeys('program', {
    ...{ undo, redo, publish },
    find: () => box.current?.focus(),
    preview: () => void goTo('preview'),
    templates: () => setShown('templates'),
    protection: () => canPublish && setShown('protection'),
  })
  useKeysShown('program-search')
  useKeysShown('program-row')
  useKeysShown('program-clipboard')
  useClipboard({
    chosen,
    onCopied: (count) => toast(count === 1 ? 'Copied 1 movement' : `Copied ${count} movements`),
    onPasted: paste,
  })

  return (
    <BuilderContext value={value}>
      <div className="sticky top-0 z-20 -mx-4 border-b border-line bg-paper px-4 py-2 max-lg:static lg:-mx-8 lg:px-8">
        <BuilderBar
          draft={draft}
          firstName={patientName.split(' ')[0] ?? patientName}
          canPublish={canPublish}
          standing={standingWords(draft.program, published)}
          onUndo={undo}
          onRedo={redo}
          onTemplates={() => setShown('templates')}
          onPreview={() => void goTo('preview')}
          onPublish={publish}
          onChoose={() => setIsPutOff(false)}
        />
      </div>
      <div className="pt-3 max-lg:pt-2">
        <ProtectionLine
          patientId={patientId}
          standing={protection}
          today={today}
          canChange={canPublish}
          judged={judgedBy(draft.program, movementsNamedIn(draft.program), library.factsOf)}
          hint={<KeyHint place="program" name="protection" />}
          isOpen={shown === 'protection'}
          onOpenChange={(isOpen) => setShown(isOpen ? 'protection' : null)}
        />
      </div>
      <div
        data-keeps-itself
        className="grid gap-8 pt-4 lg:grid-cols-[minmax(18rem,24rem)_minmax(0,1fr)]"
      >
        <div className="lg:sticky lg:top-18 lg:h-[calc(100dvh-6rem)] lg:overflow-hidden lg:border-e lg:border-line lg:-ms-1 lg:ps-1 lg:pe-6 lg:pt-1">
          <LibraryPanel box={box} onAdd={add} onLeave={leaveSearch} />
        </div>
        <ProgramPanel rows={rows} />
      </div>
      <p role="log" aria-live="polite" className="sr-only">
        {said}
      </p>
      {asking.asked && (
        <OverrideDialog asked={asking.asked} onAnswer={asking.answer} onClose={asking.putAway} />
      )}
      <TemplateDialog
        isOpen={shown === 'templates'}
        onOpenChange={(isOpen) => setShown(isOpen ? 'templates' : null)}
        program={draft.program}
        canSave={canPublish}
        nameOf={nameOf}
        onUse={use}
        onSaved={(name) => {
          setShown(null)
          toast(`Kept as template: ${name}`)
        }}
      />
      {saving.is === 'in-conflict' && (
        <TwoDraftsDialog
          conflict={saving}
          isOpen={!isPutOff}
          onOpenChange={(isOpen) => setIsPutOff(!isOpen)}
          nameOf={nameOf}
          onSettle={draft.settle}
        />
      )}
    </BuilderContext>
  )
}
