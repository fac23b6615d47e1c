'use client'

import { Check } from 'lucide-react'
import { useEffect, useTransition } from 'react'
import { undoable } from '@/components/forms/undoable'
import { Button } from '@/components/ui/button'
import { isTyping } from '@/components/ui/is-typing'
import { markSeen, undoSeen } from '@/lib/caseload/actions'
import type { MarkSeenInput } from '@/lib/caseload/input'

type SeenButtonProps = { patientId: string; reports: MarkSeenInput['reports'] }

/** Marks all that is on this page as seen; the patient leaves the top of the caseload. */
export const SeenButton = ({ patientId, reports }: SeenButtonProps) => {
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      await undoable({
        run: () => markSeen({ patientId, reports }),
        said: 'Marked as seen.',
        undo: undoSeen,
      })
    })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target)
      if (event.key === 's' && isPlain && !isBusy) press()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  return (
    <Button size="compact" disabled={isBusy} onClick={press} aria-keyshortcuts="s">
      <Check aria-hidden className="size-4" />
      Mark as seen
    </Button>
  )
}
