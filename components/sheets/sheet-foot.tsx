import { sayDate } from '@/lib/days'
import type { ProgramDocument } from '@/lib/programs/document'

/** What comes after: the next visit and the next phase. */
export const SheetFoot = ({ program }: { program: ProgramDocument }) => {
  const at = program.phases.findIndex(({ id }) => id === program.currentPhaseId)
  const next = program.phases[at + 1]
  if (!program.reviewOn && !next) return null
  return (
    <footer className="sheet-foot">
      {program.reviewOn && (
        <p>
          <b>We look at this together again on {sayDate(program.reviewOn)}.</b> Bring this sheet.
        </p>
      )}
      {next && (
        <p>
          After this comes <b>{next.name}</b>. Your clinician will tell you when.
        </p>
      )}
    </footer>
  )
}
