'use client'

import { Check } from 'lucide-react'
import { useTransition } from 'react'
import { undoable } from '@/components/forms/undoable'
import { KeyHint } from '@/components/keys/key-hint'
import { useKeys } from '@/components/keys/use-keys'
import { Button } from '@/components/ui/button'
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
  useKeys('patient', { seen: () => !isBusy && press() })
  return (
    <Button size="compact" disabled={isBusy} onClick={press} aria-keyshortcuts="S">
      <Check aria-hidden className="size-4" />
      Mark as seen <KeyHint place="patient" name="seen" />
    </Button>
  )
}
