import { sayDate } from '@/lib/days'
import { currentPhase } from '@/lib/programs/planned-day'
import type { SheetChoices } from '@/lib/sheets/input'
import type { PrintedRevision } from '@/lib/sheets/queries'
import { runningHead } from '@/lib/sheets/running-head'
import { sheetLayout } from '@/lib/sheets/sheet-layout'
import { tickGrid } from '@/lib/sheets/tick-grid'
import { SheetHead } from './sheet-head'
import { SheetMovement } from './sheet-movement'
import { SheetPauses } from './sheet-pauses'
import { SoreDayBox } from './sore-day-box'
import { StopBox } from './stop-box'
import { TickGrid } from './tick-grid'

type SheetProps = { sheet: PrintedRevision; choices: SheetChoices }

const marginsOf = (sheet: PrintedRevision, isLarge: boolean): string => {
  const { document, number, publishedOn } = sheet
  const { clinic, patientName, signedBy } = document
  const signature = [signedBy.name, signedBy.credentials].filter(Boolean).join(', ')
  return runningHead({
    top: patientName,
    phone: [clinic.name, clinic.phone.replaceAll(' ', '\u00a0')].filter(Boolean).join(' · '),
    signature: `Set for you by ${signature}, on ${sayDate(publishedOn)}. Revision ${number}.`,
    isLarge,
  })
}

/**
 * The whole printed program: a first page for the fridge (who, what to tick, when to stop), then how
 * to do each movement, then further weeks to tick. On one page all of it stands together.
 */
export const Sheet = ({ sheet, choices: { paper, print: wanted, weeks, from } }: SheetProps) => {
  const { program, clinic, signedBy, movements } = sheet.document
  const { prescriptions } = currentPhase(program)
  const pauses = program.pauses ?? []
  const layout = sheetLayout(wanted, {
    movementCount: prescriptions.length,
    paper,
    pauseCount: pauses.length,
  })
  const isLarge = layout.print === 'large'
  const [first, ...later] = tickGrid(program, from, weeks, layout.daysAcross).map(
    (block, index) => (
      <TickGrid
        key={block.days[0]}
        block={block}
        movements={movements}
        isFirst={index === 0}
        layout={layout}
      />
    ),
  )
  const howTo = (
    <section aria-label="How to do each movement" className="sheet-movements">
      {prescriptions.map((prescription, index) => (
        <SheetMovement
          key={prescription.id}
          number={index + 1}
          prescription={prescription}
          movements={movements}
          signedBy={signedBy.name}
          isShort={layout.isShort}
        />
      ))}
    </section>
  )
  return (
    <article
      className="sheet"
      data-paper={paper}
      data-print={layout.print}
      data-is-on-one-page={layout.isOnOnePage}
      data-is-short={layout.isShort}
      data-begins-in-front={layout.beginsInFront}
    >
      <style>{marginsOf(sheet, isLarge)}</style>
      <div className="sheet-front">
        <SheetHead sheet={sheet} />
        <SheetPauses pauses={pauses} />
        {layout.hasTicksInFront && first}
        {layout.isOnOnePage && howTo}
        {!layout.isShort && <SoreDayBox />}
        <StopBox stopRules={program.stopRules} clinic={clinic} />
      </div>
      {!layout.hasTicksInFront && first}
      {isLarge && later}
      {!layout.isOnOnePage && howTo}
      {!isLarge && later}
    </article>
  )
}
