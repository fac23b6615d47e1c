'use client'

import { Check } from 'lucide-react'
import { useTransition } from 'react'
import { undoable } from '@/components/forms/undoable'
import { Button } from '@/components/ui/button'
import { markTalkedAbout, undoTalkedAbout } from '@/lib/worries/actions'

type TalkedAboutProps = {
  patientId: string
  worry: string
  /** The day it was last talked about, in words; null while it was not since it was told. */
  said: string | null
  canMark: boolean
}

/** When a told worry was talked about; or one press that notes it was today. */
export const TalkedAbout = ({ patientId, worry, said, canMark }: TalkedAboutProps) => {
  const [isBusy, start] = useTransition()
  const named = { patientId, worry }
  const mark = () =>
    start(async () => {
      await undoable({
        run: () => markTalkedAbout(named),
        said: 'Noted: talked about today.',
        undo: undoTalkedAbout,
      })
    })
  if (said !== null) {
    return (
      <p className="flex items-center gap-1.5 text-sm">
        <Check aria-hidden className="size-4 text-well" />
        Talked about {said}
      </p>
    )
  }
  if (!canMark) return <p className="text-sm text-quiet">Not talked about yet</p>
  return (
    <Button size="compact" disabled={isBusy} onClick={mark} className="mt-1 justify-self-start">
      Talked about it
    </Button>
  )
}
