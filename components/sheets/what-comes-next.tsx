import { sayDate } from '@/lib/days'
import type { ProgramDocument } from '@/lib/programs/document'
import { currentPhase } from '@/lib/programs/planned-day'

/** The phase the sheet is for and the one after it, and when both will look at it together. */
export const WhatComesNext = ({ program }: { program: ProgramDocument }) => {
  const now = currentPhase(program)
  const next = program.phases[program.phases.indexOf(now) + 1]
  return (
    <>
      {program.phases.length > 1 && (
        <p className="sheet-words">
          <b>Now:</b> {now.name}.{next && ` After this comes: ${next.name}.`}
        </p>
      )}
      {program.reviewOn && (
        <p className="sheet-words">
          <b>We look at this together again on {sayDate(program.reviewOn)}.</b> Bring this sheet.
        </p>
      )}
    </>
  )
}
