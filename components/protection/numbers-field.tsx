'use client'

import type { Day } from '@/lib/days'
import type { ProtectionProfile } from '@/lib/protection/profile'
import { PregnancyNumbers } from './pregnancy-numbers'
import { PressureNumbers } from './pressure-numbers'

type NumbersFieldProps = {
  profile: ProtectionProfile
  today: Day
  onChange: (profile: ProtectionProfile) => void
}

/** Numbers that rule movements out by themselves: weeks of pregnancy, resting blood pressure. */
export const NumbersField = ({ profile, today, onChange }: NumbersFieldProps) => (
  <fieldset className="grid gap-2">
    <legend className="mb-1 font-semibold">Pregnancy and blood pressure</legend>
    <PregnancyNumbers
      pregnancy={profile.pregnancy ?? null}
      today={today}
      onChange={(pregnancy) => onChange({ ...profile, pregnancy })}
    />
    <PressureNumbers
      pressure={profile.pressure ?? null}
      today={today}
      onChange={(pressure) => onChange({ ...profile, pressure })}
    />
  </fieldset>
)
