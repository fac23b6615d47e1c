'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { reached } from '@/components/forms/reached'
import { save } from '@/lib/programs/actions'
import type { ProgramDocument } from '@/lib/programs/document'
import {
  recorded,
  redone,
  startHistory,
  undone,
  type EditHistory,
} from '@/lib/programs/edit-history'
import { isSame } from '@/lib/programs/same'
import { reconciled } from '@/lib/programs/two-drafts'
import { DraftKeeper, type LocalDraft, type SaveState } from './draft-keeper'
import { localCopy, localDraft } from './local-draft'

export type OpenedDraft = {
  document: ProgramDocument
  /** 0 when the patient has no program yet. */
  version: number
  savedAt: Date | null
  savedBy: string
}

export type Edit = (
  change: (program: ProgramDocument) => ProgramDocument,
  label: string,
  /** Edits in a row with the same key are one step to undo. */
  key?: string | null,
) => void

type Whose = { patientId: string; actorId: string }

const joinedInto = (
  history: EditHistory,
  joined: ProgramDocument,
  mine: ProgramDocument,
  savedBy: string,
): EditHistory => {
  const { present } = history
  const three = { base: mine, mine: present, theirs: joined }
  const next = present === mine ? joined : reconciled(three, new Map())
  return recorded(history, next, `Took in what ${savedBy} changed`)
}

/** The draft being edited: its history, and how far its saving has come. */
export function useDraft(opened: OpenedDraft, { patientId, actorId }: Whose) {
  const [start] = useState(opened)
  const [history, setHistory] = useState(() => startHistory(start.document))
  const [saving, setSaving] = useState<SaveState>({ is: 'saved', at: start.savedAt })
  const [news, setNews] = useState('')
  const keeper = useRef<DraftKeeper>(null)

  const edit: Edit = useCallback((change, label, key = null) => {
    setHistory((now) => recorded(now, change(now.present), label, key))
  }, [])

  useEffect(() => {
    const local = localCopy(actorId, patientId)
    const kept = new DraftKeeper({
      ...{
        patientId,
        base: start,
        savedAt: start.savedAt,
        send: (input) => reached(save(input)),
        local,
      },
      onState: setSaving,
      onJoined: (joined, mine, savedBy) => {
        setHistory((now) => joinedInto(now, joined, mine, savedBy))
        setNews(`${savedBy} changed this program too. Both are in it now.`)
      },
    })
    keeper.current = kept
    const bringBack = (copy: LocalDraft) => {
      if (isSame(copy.document, start.document)) return void local.forget()
      edit(() => copy.document, 'Brought back what was not saved')
      setNews('What was not saved last time is back.')
      if (copy.base.version === start.version) return
      kept.meet(copy.base, copy.document, { ...start, savedAt: start.savedAt ?? new Date(0) })
    }
    let isOver = false
    void localDraft(actorId, patientId).then((copy) => {
      if (copy && !isOver) bringBack(copy)
    })
    const send = () => void kept.flush()
    window.addEventListener('online', send)
    window.addEventListener('focus', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      isOver = true
      window.removeEventListener('online', send)
      window.removeEventListener('focus', send)
      document.removeEventListener('visibilitychange', send)
      send()
      kept.close()
    }
  }, [actorId, patientId, start, edit])

  useEffect(() => keeper.current?.changed(history.present), [history.present])

  const step = (go: typeof undone): string | null => {
    const went = go(history)
    if (went) setHistory(went.history)
    return went?.label ?? null
  }

  return {
    program: history.present,
    edit,
    undo: () => step(undone),
    redo: () => step(redone),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    saving,
    news,
    /** Sends what is unsaved; false when it did not arrive. */
    flush: () => keeper.current?.flush() ?? Promise.resolve(true),
    settle: (document: ProgramDocument) => {
      edit(() => document, 'Chose between two drafts')
      void keeper.current?.settle(document)
    },
  }
}

export type DraftInHand = ReturnType<typeof useDraft>
