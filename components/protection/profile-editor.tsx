'use client'

import { useRouter } from 'next/navigation'
import { useState, type KeyboardEvent } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { useVersionedSave } from '@/components/forms/use-versioned-save'
import { TheirText } from '@/components/patients/their-text'
import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import type { Day } from '@/lib/days'
import { protect } from '@/lib/protection/actions'
import { protectionInWords } from '@/lib/protection/in-words'
import type { StandingProfile } from '@/lib/protection/queries'
import { ConditionsField } from './conditions-field'
import { HeldField } from './held-field'
import { LimitsField } from './limits-field'

type ProfileEditorProps = {
  patientId: string
  standing: Pick<StandingProfile, 'profile' | 'version'>
  today: Day
  onDone: () => void
}

/** What is held and ruled out for one patient: directions, conditions, ceilings. */
export const ProfileEditor = ({ patientId, standing, today, onDone }: ProfileEditorProps) => {
  const router = useRouter()
  const [profile, setProfile] = useState(standing.profile)
  const { isBusy, problem, theirs, save, saveOver, putAway } = useVersionedSave({
    version: standing.version,
    onDone,
    send: (startedFromVersion) => protect({ patientId, startedFromVersion, profile }),
    asTheirs: (data) => data as StandingProfile,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={onKeyDown}
      noValidate
      className="grid gap-6"
    >
      <HeldField
        held={profile.heldDirections}
        today={today}
        onChange={(heldDirections) => setProfile({ ...profile, heldDirections })}
      />
      <LimitsField profile={profile} onChange={setProfile} />
      <ConditionsField
        chosen={profile.precautions}
        onChange={(precautions) => setProfile({ ...profile, precautions })}
      />
      {theirs ? (
        <TheirText
          onSaveMine={saveOver}
          onTakeTheirs={() => {
            putAway()
            router.refresh()
            onDone()
          }}
        >
          {Object.values(protectionInWords(theirs.profile, today)).flat().join('\n') ||
            'Nothing is held.'}
        </TheirText>
      ) : (
        <FormProblem problem={problem} />
      )}
      <div className="sticky -bottom-6 -mx-6 flex items-center gap-3 border-t border-line bg-raised px-6 py-3">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Save'}
        </Button>
        <span className="text-sm text-quiet">
          <Key>Ctrl</Key> <Key>↵</Key> saves
        </span>
      </div>
    </form>
  )
}
