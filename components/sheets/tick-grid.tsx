import { weekdayOf, type Day } from '@/lib/days'
import { shortNameOfWeekday } from '@/lib/programs/days-in-words'
import { amountOfDose } from '@/lib/programs/dose-words'
import type { RevisionDocument } from '@/lib/programs/revision'
import { momentsInWords } from '@/lib/sheets/when-in-words'
import type { SheetLayout } from '@/lib/sheets/sheet-layout'
import type { GridBlock, GridRow } from '@/lib/sheets/tick-grid'
import { TickBoxes } from './tick-boxes'

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

const DayHead = ({ day, isFirst }: { day: Day; isFirst: boolean }) => {
  const dayOfMonth = Number(day.slice(8))
  return (
    <th scope="col">
      {shortNameOfWeekday(weekdayOf(day))} <b>{dayOfMonth}</b>{' '}
      {(isFirst || dayOfMonth === 1) && month.format(new Date(`${day}T00:00:00Z`))}
    </th>
  )
}

const HowToUse = () => (
  <div className="sheet-how">
    <p>
      <b>How to use this sheet.</b> Tick a box <span className="sheet-box" aria-hidden /> each time
      you do it. A dash <span className="sheet-day-off">–</span> is a day off.
    </p>
    <p>
      In the evening, write down the day’s worst pain. 0 is none. 10 is the worst you can think of.
    </p>
  </div>
)

type Movements = RevisionDocument['movements']
type RowProps = { row: GridRow; days: Day[]; movements: Movements; says: SheetLayout['tickWords'] }

const Row = ({ row: { number, prescription, boxes }, days, movements, says }: RowProps) => (
  <tr>
    <th scope="row">
      <b>
        {number}&ensp;{movements[prescription.movement]?.movement.name}
      </b>
      {says !== 'name' && (
        <span>
          {[
            amountOfDose(prescription.dose),
            ...(says === 'amount' ? [] : momentsInWords(prescription)),
          ].join(' · ')}
        </span>
      )}
    </th>
    {boxes.map((count, index) => (
      <td key={days[index]}>
        <TickBoxes count={count} />
      </td>
    ))}
  </tr>
)

type TickGridProps = {
  block: GridBlock
  movements: Movements
  isFirst: boolean
  layout: Pick<SheetLayout, 'tickWords' | 'room'>
}

/** A line for each movement, a column for each day, a box for each time. */
export const TickGrid = ({ block: { days, rows }, movements, isFirst, layout }: TickGridProps) => (
  <section
    className="sheet-grid"
    data-room={layout.room}
    aria-label={isFirst ? 'What to tick' : 'What to tick later'}
    tabIndex={0}
  >
    {isFirst ? <HowToUse /> : <h2>The next {days.length === 7 ? 'week' : 'two weeks'}</h2>}
    <table>
      <thead>
        <tr>
          <th scope="col" className="sheet-grid-names">
            <span className="sr-only">Movement</span>
          </th>
          {days.map((day, index) => (
            <DayHead key={day} day={day} isFirst={index === 0} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.prescription.id}
            row={row}
            days={days}
            movements={movements}
            says={layout.tickWords}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <b>Worst pain, 0 to 10</b>
          </th>
          {days.map((day) => (
            <td key={day} />
          ))}
        </tr>
      </tfoot>
    </table>
  </section>
)
