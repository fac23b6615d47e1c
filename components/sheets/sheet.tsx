import { sayDate } from '@/lib/days'
import { currentPhase } from '@/lib/programs/planned-day'
import type { SheetChoices } from '@/lib/sheets/input'
import type { PrintedRevision } from '@/lib/sheets/queries'
import { runningHead } from '@/lib/sheets/running-head'
import { hasRoomBesideTicks, tickGrid } from '@/lib/sheets/tick-grid'
import { SheetFoot } from './sheet-foot'
import { SheetHead } from './sheet-head'
import { SheetMovement } from './sheet-movement'
import { StopBox } from './stop-box'
import { TickGrid } from './tick-grid'

type SheetProps = { sheet: PrintedRevision; choices: SheetChoices }

const marginsOf = ({ document, number, publishedOn }: PrintedRevision): string => {
  const { clinic, patientName, signedBy } = document
  const signature = [signedBy.name, signedBy.credentials].filter(Boolean).join(', ')
  return runningHead({
    top: patientName,
    phone: [clinic.name, clinic.phone].filter(Boolean).join(' · '),
    signature: `Set for you by ${signature}, on ${sayDate(publishedOn)}. Revision ${number}.`,
  })
}

/**
 * The whole printed program: a first page for the fridge (who, what to tick, when to stop), then how
 * to do each movement, then further weeks to tick.
 */
export const Sheet = ({ sheet, choices: { paper, print, weeks, from } }: SheetProps) => {
  const { document } = sheet
  const { program, clinic, signedBy, movements } = document
  const { prescriptions } = currentPhase(program)
  const isLarge = print === 'large'
  const blocks = tickGrid(program, from, weeks, isLarge ? 7 : 14)
  const hasRoom = !isLarge && hasRoomBesideTicks(prescriptions)
  const ticks = blocks.map((block, index) => (
    <TickGrid
      key={block.days[0]}
      block={block}
      movements={movements}
      isFirst={index === 0}
      says={isLarge || !hasRoom ? 'name' : prescriptions.length > 5 ? 'amount' : 'all'}
    />
  ))
  const stop = <StopBox stopRules={program.stopRules} clinic={clinic} />
  const hasPictures = prescriptions.some(({ movement }) => movements[movement]?.figure)
  return (
    <article className="sheet" data-paper={paper} data-print={print}>
      <style>{marginsOf(sheet)}</style>
      <div className="sheet-front">
        <SheetHead sheet={sheet} />
        {hasRoom && ticks[0]}
        {stop}
      </div>
      {!hasRoom && ticks[0]}
      <section
        aria-label="How to do each movement"
        className="sheet-movements"
        data-has-pictures={hasPictures}
      >
        {prescriptions.map((prescription, index) => (
          <SheetMovement
            key={prescription.id}
            number={index + 1}
            prescription={prescription}
            movements={movements}
            signedBy={signedBy.name}
          />
        ))}
      </section>
      {ticks.slice(1)}
      <SheetFoot program={program} />
    </article>
  )
}
