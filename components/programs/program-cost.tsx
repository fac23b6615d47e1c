'use client'

import { nameOfWeekday } from '@/lib/programs/days-in-words'
import { minutesADay, nudgeFor } from '@/lib/programs/minutes-a-day'
import type { Phase } from '@/lib/programs/document'
import { keepSet } from '@/lib/protection/irritability'
import { useBuilder } from './builder-context'

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** What a phase asks of the patient: how many movements, how many minutes a day. */
export const ProgramCost = ({ phase }: { phase: Phase }) => {
  const { average, busiest, busiestDay } = minutesADay(phase.prescriptions)
  const { protection } = useBuilder()
  const { itemCap, addedMinutesCap } = protection.profile
  const nudge = nudgeFor(phase, { movements: itemCap, minutes: addedMinutesCap })
  const kept = phase.prescriptions.filter(({ isKept }) => isKept).length
  if (phase.prescriptions.length === 0) return null
  const peak =
    busiestDay !== null && busiest > average ? `, ${busiest} on ${nameOfWeekday(busiestDay)}s` : ''
  return (
    <div role="status" className="grid gap-1">
      <p className="tabular">
        <strong>{counted(phase.prescriptions.length, 'movement')}</strong>, about{' '}
        <strong>{counted(average, 'minute')} a day</strong>
        <span className="text-quiet">
          {peak}
          {kept > 0 && ` · ${kept} to keep for good`}
        </span>
      </p>
      {kept > keepSet.most && (
        <p className="text-careful">
          {kept} to keep for good is a lot: {keepSet.least} to {keepSet.most} last.
        </p>
      )}
      {nudge && <p className="text-careful">{nudge}</p>}
    </div>
  )
}
