'use client'

import { Eye, LayoutTemplate, Redo2, Send, Undo2 } from 'lucide-react'
import { KeyHint } from '@/components/keys/key-hint'
import { Button } from '@/components/ui/button'
import type { DraftInHand } from './use-draft'
import { SavedWords } from './saved-words'

type BuilderBarProps = {
  draft: DraftInHand
  firstName: string
  canPublish: boolean
  /** How the draft stands to what the patient has: "Nothing new since revision 2". */
  standing: string
  onUndo: () => void
  onRedo: () => void
  onTemplates: () => void
  onPreview: () => void
  onPublish: () => void
  onChoose: () => void
}

const IconButton = ({
  label,
  isOff,
  onClick,
  children,
}: {
  label: string
  isOff?: boolean
  onClick: () => void
  children: React.ReactNode
}) => (
  <Button
    size="compact"
    look="quiet"
    aria-label={label}
    title={label}
    disabled={isOff}
    onClick={onClick}
  >
    {children}
  </Button>
)

/** What can be done with the whole program, and how far its saving has come. */
export const BuilderBar = ({
  draft,
  firstName,
  canPublish,
  standing,
  onUndo,
  onRedo,
  onTemplates,
  onPreview,
  onPublish,
  onChoose,
}: BuilderBarProps) => (
  <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
    <div className="me-auto max-sm:flex max-sm:basis-full max-sm:flex-wrap max-sm:gap-x-3">
      <SavedWords state={draft.saving} onRetry={() => void draft.flush()} onChoose={onChoose} />
      <p className="text-sm text-quiet">{standing}</p>
    </div>
    <IconButton label="Undo (Ctrl+Z)" isOff={!draft.canUndo} onClick={onUndo}>
      <Undo2 aria-hidden className="size-4.5" />
    </IconButton>
    <IconButton label="Redo (Ctrl+Shift+Z)" isOff={!draft.canRedo} onClick={onRedo}>
      <Redo2 aria-hidden className="size-4.5" />
    </IconButton>
    <Button size="compact" onClick={onTemplates}>
      <LayoutTemplate aria-hidden className="size-4" />
      <span className="max-sm:sr-only">Templates</span>
      <KeyHint place="program" name="templates" />
    </Button>
    <Button size="compact" onClick={onPreview}>
      <Eye aria-hidden className="size-4" />
      <span className="max-sm:sr-only">Preview</span>
      <KeyHint place="program" name="preview" />
    </Button>
    {canPublish && (
      <Button size="compact" look="primary" className="min-w-0 max-sm:ms-auto" onClick={onPublish}>
        <Send aria-hidden className="size-4 shrink-0" />
        <span className="min-w-0 wrap-anywhere">Publish to {firstName}</span>
      </Button>
    )}
  </div>
)
