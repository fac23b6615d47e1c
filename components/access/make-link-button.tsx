'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { Button } from '@/components/ui/button'
import { makeAccessLink } from '@/lib/auth/actions'
import { useAccessAction } from './use-access-action'

export const MakeLinkButton = ({ patientId }: { patientId: string }) => {
  const { press, isBusy, problem } = useAccessAction(makeAccessLink, patientId)
  return (
    <div className="grid justify-items-start gap-2">
      <Button look="primary" disabled={isBusy} onClick={() => press()}>
        {isBusy ? 'Making the link…' : 'Make a link'}
      </Button>
      <FormProblem problem={problem} />
    </div>
  )
}
