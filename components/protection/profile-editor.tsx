'use client'

import { useState } from 'react'
import { useVersionedSave } from '@/components/forms/use-versioned-save'
import { VersionedForm } from '@/components/patients/versioned-form'
import type { Day } from '@/lib/days'
import type { Judged } from '@/lib/programs/open-now'
import { protect } from '@/lib/protection/actions'
import { protectionInWords } from '@/lib/protection/in-words'
import { profileOn } from '@/lib/protection/on-day'
import type { StandingProfile } from '@/lib/protection/queries'
import { ConditionsField } from './conditions-field'
import { HeldField } from './held-field'
import { LeftOpenLine } from './left-open-line'
import { LimitsField } from './limits-field'
import { NumbersField } from './numbers-field'

type ProfileEditorProps = {
  patientId: string
  standing: Pick<StandingProfile, 'profile' | 'version'>
  today: Day
  /** The program it would filter; null while there is none. */
  judged: Judged | null
  onDone: () => void
}

/** What is held and ruled out for one patient: directions, conditions, ceilings. */
export const ProfileEditor = (props: ProfileEditorProps) => {
  const { patientId, standing, today, judged, onDone } = props
  const [profile, setProfile] = useState(standing.profile)
  const saving = useVersionedSave({
    version: standing.version,
    onDone,
    send: (startedFromVersion) => protect({ patientId, startedFromVersion, profile }),
    asTheirs: (data) => data as StandingProfile,
  })
  return (
    <VersionedForm
      saving={saving}
      asWords={(theirs) =>
        Object.values(protectionInWords(theirs.profile, today)).flat().join('\n') ||
        'Nothing is held.'
      }
      onDone={onDone}
      beforeSaving={judged && <LeftOpenLine judged={judged} profile={profileOn(profile, today)} />}
    >
      <HeldField
        held={profile.heldDirections}
        today={today}
        onChange={(heldDirections) => setProfile({ ...profile, heldDirections })}
      />
      <LimitsField profile={profile} onChange={setProfile} />
      <NumbersField profile={profile} today={today} onChange={setProfile} />
      <ConditionsField
        chosen={profile.precautions}
        onChange={(precautions) => setProfile({ ...profile, precautions })}
      />
    </VersionedForm>
  )
}
