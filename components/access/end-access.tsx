'use client'

import { useState } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { Button } from '@/components/ui/button'
import { endAccess } from '@/lib/auth/actions'
import { useAccessAction } from './use-access-action'

type EndAccessProps = { patientId: string; patientName: string }

/** Ends every way in. It cannot be undone for links on paper, so it says first what will happen. */
export const EndAccess = ({ patientId, patientName }: EndAccessProps) => {
  const [isAsking, setIsAsking] = useState(false)
  const { press, isBusy, problem } = useAccessAction(endAccess, patientId)
  if (!isAsking) {
    return (
      <div>
        <Button look="quiet" size="compact" className="-mx-2.5" onClick={() => setIsAsking(true)}>
          End all access…
        </Button>
      </div>
    )
  }
  return (
    <div className="grid gap-3 rounded-control border border-stop bg-stop-soft p-3">
      <p>
        {patientName} will be signed out on every device at once, and links on paper and in letters
        stop working. Reports stay. You can make a new link at any time.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          look="stop"
          size="compact"
          disabled={isBusy}
          onClick={() => press(() => setIsAsking(false))}
        >
          {isBusy ? 'Ending…' : 'End all access'}
        </Button>
        <Button size="compact" autoFocus onClick={() => setIsAsking(false)}>
          Keep access
        </Button>
      </div>
      <FormProblem problem={problem} />
    </div>
  )
}
