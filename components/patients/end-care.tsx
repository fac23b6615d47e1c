'use client'

import { useTransition } from 'react'
import { undoable } from '@/components/forms/undoable'
import { Button } from '@/components/ui/button'
import { end, restart } from '@/lib/patients/actions'

type EndCareProps = { patientId: string; patientName: string; isEnded: boolean }

/** Ends the care of a patient, or takes them back; either can be undone. */
export const EndCare = ({ patientId, patientName, isEnded }: EndCareProps) => {
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      await undoable({
        run: () => (isEnded ? restart({ patientId }) : end({ patientId })),
        said: isEnded
          ? `${patientName} is in care again.`
          : `Care of ${patientName} has ended. They can read their program for 90 more days.`,
        undo: () => (isEnded ? end({ patientId }) : restart({ patientId })),
      })
    })
  return (
    <Button size="compact" look={isEnded ? 'secondary' : 'quiet'} disabled={isBusy} onClick={press}>
      {isEnded ? 'Take back into care' : 'End care'}
    </Button>
  )
}
