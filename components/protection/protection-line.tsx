'use client'

import { Shield } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Day } from '@/lib/days'
import type { Judged } from '@/lib/programs/open-now'
import { protectionInWords } from '@/lib/protection/in-words'
import type { StandingProfile } from '@/lib/protection/queries'
import { ProfileEditor } from './profile-editor'

export type ProtectionLineProps = {
  patientId: string
  standing: Pick<StandingProfile, 'profile' | 'version'>
  today: Day
  canChange: boolean
  /** The program it filters; null while there is none. */
  judged: Judged | null
  /** The key that opens it on this page, shown beside it. */
  hint?: ReactNode
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

const Part = ({ label, words }: { label: string; words: readonly string[] }) =>
  words.length > 0 && (
    <span>
      <span className="text-quiet">{label}: </span>
      <span className="font-medium">{words.join(' · ')}</span>
    </span>
  )

/** What is held and ruled out, in one line, and the way to change it. */
export const ProtectionLine = ({
  patientId,
  standing,
  today,
  canChange,
  judged,
  hint,
  isOpen,
  onOpenChange,
}: ProtectionLineProps) => {
  const { held, conditions, limits } = protectionInWords(standing.profile, today)
  const isEmpty = [held, conditions, limits].every((words) => words.length === 0)
  return (
    <section aria-label="Protection" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Shield aria-hidden className="size-4 shrink-0 text-accent" />
      {isEmpty && <span className="text-quiet">Nothing is held or ruled out.</span>}
      <Part label="Held" words={held} />
      <Part label="Has" words={conditions} />
      <Part label="Limits" words={limits} />
      {canChange && (
        <Button size="compact" look="quiet" onClick={() => onOpenChange(true)}>
          {isEmpty ? 'Set protection' : 'Change protection'} {hint}
        </Button>
      )}
      <Dialog
        shape="drawer"
        title="Protection"
        description="What to leave out for now, and how far to go. It filters the library, the program, and every swap."
        isOpen={isOpen}
        onOpenChange={onOpenChange}
      >
        <ProfileEditor
          key={standing.version}
          patientId={patientId}
          standing={standing}
          today={today}
          judged={judged}
          onDone={() => onOpenChange(false)}
        />
      </Dialog>
    </section>
  )
}
