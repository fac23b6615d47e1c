import type { Prescription } from '@/lib/programs/document'
import type { RevisionDocument } from '@/lib/programs/revision'

type SoreDayOptionProps = {
  option: Prescription['options'][number]
  movements: RevisionDocument['movements']
}

/** Another way that the clinician approved, with its steps in a row. */
export const SoreDayOption = ({ option, movements }: SoreDayOptionProps) => {
  const movement = movements[option.movement]?.movement
  return (
    movement && (
      <p className="sheet-option">
        <b>On a sore day, do this one instead: {movement.name}.</b> {option.reason}{' '}
        {movement.steps.join(' ')}
      </p>
    )
  )
}
