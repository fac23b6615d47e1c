import Link from 'next/link'
import { classes } from '@/components/ui/classes'
import type { Line } from './line'
import { Reason } from './reason'
import { WeekStrip } from './week-strip'

const numberOr = (count: number) =>
  classes('whitespace-nowrap text-end max-xl:hidden', count === 0 && 'text-quiet')

const Look = ({ line: { isEnded, first, more } }: { line: Line }) => (
  <>
    {isEnded && <span className="text-quiet">Care ended</span>}
    {first && <Reason item={first} isInLine />}
    {more && (
      <span className="text-quiet" title={more.words}>
        {' '}
        · also {more.labels}
      </span>
    )}
  </>
)

const WorstPain = ({ worst }: { worst: Line['worst'] }) =>
  worst ? (
    <>
      <span className="font-semibold">{worst.pain}</span>
      <span className="text-quiet"> · {worst.on}</span>
    </>
  ) : (
    <span className="text-quiet">none reported</span>
  )

/** A patient on the caseload; the whole line leads to their page. */
export const CaseloadRow = ({ line }: { line: Line }) => (
  <tr>
    <th scope="row">
      <Link href={`/patients/${line.patientId}`} data-patient={line.patientId} prefetch={false}>
        {line.name}
      </Link>
      <span className="font-normal text-quiet"> {line.age}</span>
    </th>
    <td className="max-lg:basis-full lg:w-full">
      <Look line={line} />
    </td>
    <td className="whitespace-nowrap">
      <span className="text-quiet max-lg:text-sm lg:hidden">Practised </span>
      {line.practised}
    </td>
    <td className={line.hasWeek ? undefined : 'max-lg:hidden'}>
      <span className="inline-flex items-center gap-3">
        <WeekStrip {...line.week} />
        <span className="whitespace-nowrap">
          {line.against ?? <span className="text-quiet">–</span>}
        </span>
      </span>
    </td>
    <td className={classes('whitespace-nowrap', line.worst ? 'lg:max-xl:hidden' : 'max-xl:hidden')}>
      <span className="text-quiet max-lg:text-sm lg:hidden">Worst pain </span>
      <WorstPain worst={line.worst} />
    </td>
    <td className={numberOr(line.unread)}>
      {line.unread > 0 ? (
        <span className="font-semibold text-accent">
          {line.unread}
          <span className="sr-only"> unread</span>
        </span>
      ) : (
        '–'
      )}
    </td>
    <td className={numberOr(line.silentDays)}>
      {line.silentDays > 0 ? `${line.silentDays} ${line.silentDays === 1 ? 'day' : 'days'}` : '–'}
    </td>
  </tr>
)
