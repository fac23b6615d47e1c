'use client'

import { undoable } from '@/components/forms/undoable'
import { Button } from '@/components/ui/button'
import { putMeasurementBack, takeMeasurementBack } from '@/lib/capacity/actions'
import { inUnit, nameOf } from '@/lib/capacity/measures'
import type { MeasuredWithNote } from '@/lib/capacity/queries'
import type { Trend } from '@/lib/capacity/trend'
import { sayDay, type Day } from '@/lib/days'
import { dayInLine } from './day-in-line'
import { sinceBaseline } from './trend-words'

type TrendOnRecordProps = { patientId: string; trend: Trend<MeasuredWithNote>; today: Day }

const takeBack = (patientId: string, id: string) =>
  undoable({
    run: () => takeMeasurementBack({ patientId, id }),
    said: 'Taken back. The record keeps it.',
    undo: () => putMeasurementBack({ patientId, id }),
  })

/** One measure: the last value, the change since the first, the next day; each time below. */
export const TrendOnRecord = ({ patientId, trend, today }: TrendOnRecordProps) => {
  const { measure, side, latest, all } = trend
  return (
    <li className="border-s-2 border-line ps-3">
      <p className="text-sm text-quiet">{nameOf(measure, side)}</p>
      <p className="tabular">
        <strong>{inUnit(measure, latest.value)}</strong>, {dayInLine(latest.measuredOn, today)}
      </p>
      <p className="tabular">{sinceBaseline(trend, today)}</p>
      {latest.nextOn && (
        <p className={latest.nextOn <= today ? 'font-semibold' : 'text-quiet'}>
          {latest.nextOn <= today ? 'Measure again, due' : 'Measure again'}{' '}
          {dayInLine(latest.nextOn, today)}
        </p>
      )}
      <details>
        <summary className="cursor-pointer text-sm text-accent underline-offset-4 hover:underline">
          {all.length === 1 ? 'Note, or take it back' : `All ${all.length} times`}
        </summary>
        <ul className="grid gap-1 pt-1">
          {all.toReversed().map(({ id, value, measuredOn, note }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="tabular min-w-0 break-words">
                {sayDay(measuredOn, today)}: {inUnit(measure, value)}
                {note && <span className="text-quiet">. {note}</span>}
              </span>
              <Button
                look="quiet"
                size="compact"
                aria-label={`Take back ${inUnit(measure, value)}, ${sayDay(measuredOn, today)}`}
                onClick={() => void takeBack(patientId, id)}
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
