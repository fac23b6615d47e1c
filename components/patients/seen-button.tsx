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

const leftWords = (count: number): string =>
  count === 1
    ? 'Marked as seen, but for one report: what rests because it hurt needs a clinician.'
    : `Marked as seen, but for ${count} reports: what rests because it hurt needs a clinician.`

/** Marks all that is on this page as seen; the patient leaves the top of the caseload. */
export const SeenButton = ({ patientId, reports }: SeenButtonProps) => {
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      await undoable({
        run: () => markSeen({ patientId, reports }),
        said: ({ leftForClinician }) =>
          leftForClinician === 0 ? 'Marked as seen.' : leftWords(leftForClinician),
        undo: ({ patientId: id, reports: before, lookedAt }) =>
          undoSeen({ patientId: id, reports: before, lookedAt }),
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
