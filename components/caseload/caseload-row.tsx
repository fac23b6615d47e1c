import Link from 'next/link'
import { classes } from '@/components/ui/classes'
import type { CaseloadRow as Row } from '@/lib/caseload/row'
import { sayDay } from '@/lib/days'
import { Reason } from './reason'
import { WeekStrip } from './week-strip'

const cell = 'px-2 py-1 max-lg:p-0'
const number = `${cell} whitespace-nowrap text-end max-xl:hidden`

const Practised = ({ row }: { row: Row }) => (
  <>
    <span className="text-quiet max-lg:text-sm lg:hidden">Practised </span>
    {row.lastPractisedOn ? sayDay(row.lastPractisedOn, row.today) : 'Not yet'}
  </>
)

const Against = ({ row }: { row: Row }) => (
  <span className="inline-flex items-center gap-3">
    <WeekStrip days={row.week} />
    <span className="whitespace-nowrap">
      {row.planned > 0 ? `${row.done} of ${row.planned}` : <span className="text-quiet">–</span>}
    </span>
  </span>
)

const WorstPain = ({ row }: { row: Row }) => {
  if (!row.worstPain) return <span className="text-quiet">none reported</span>
  const { pain, on } = row.worstPain
  return (
    <>
      <span className="font-semibold">{pain}</span>
      <span className="text-quiet"> · {sayDay(on, row.today)}</span>
    </>
  )
}

/** A patient on the caseload; the whole line leads to their page. */
export const CaseloadRow = ({ row }: { row: Row }) => {
  const [first, ...more] = row.reasons
  return (
    <tr
      className={classes(
        'relative border-b border-line hover:bg-sunken has-[a:focus-visible]:bg-accent-soft',
        'max-lg:flex max-lg:flex-wrap max-lg:items-center max-lg:gap-x-4 max-lg:gap-y-0.5 max-lg:py-2.5 lg:h-[2.375rem]',
      )}
    >
      <th
        scope="row"
        className={classes(
          cell,
          'text-start font-semibold max-lg:basis-full lg:min-w-44 xl:min-w-52',
        )}
      >
        <Link
          href={`/patients/${row.patientId}`}
          data-patient={row.patientId}
          prefetch={false}
          className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-3 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {row.name}
        </Link>
        <span className="font-normal text-quiet"> {row.age}</span>
      </th>
      <td className={classes(cell, 'max-lg:basis-full lg:w-full')}>
        {row.isEnded && <span className="text-quiet">Care ended</span>}
        {first && <Reason item={first} isInLine />}
        {more.length > 0 && (
          <span className="text-quiet" title={more.map((m) => `${m.label}: ${m.words}`).join('\n')}>
            {' '}
            · also {more.map((each) => each.label.toLowerCase()).join(', ')}
          </span>
        )}
      </td>
      <td className={classes(cell, 'whitespace-nowrap')}>
        <Practised row={row} />
      </td>
      <td className={classes(cell, row.planned === 0 && row.done === 0 && 'max-lg:hidden')}>
        <Against row={row} />
      </td>
      <td
        className={classes(
          cell,
          'whitespace-nowrap',
          row.worstPain ? 'lg:max-xl:hidden' : 'max-xl:hidden',
        )}
      >
        <span className="text-quiet max-lg:text-sm lg:hidden">Worst pain </span>
        <WorstPain row={row} />
      </td>
      <td className={number}>
        {row.unreadComments > 0 ? (
          <span className="font-semibold text-accent">
            {row.unreadComments}
            <span className="sr-only"> unread</span>
          </span>
        ) : (
          <span className="text-quiet">–</span>
        )}
      </td>
      <td className={number}>
        {row.silentDays > 0 ? (
          `${row.silentDays} ${row.silentDays === 1 ? 'day' : 'days'}`
        ) : (
          <span className="text-quiet">–</span>
        )}
      </td>
    </tr>
  )
}
