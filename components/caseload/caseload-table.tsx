import type { CaseloadRow as Row } from '@/lib/caseload/row'
import { CaseloadRows } from './caseload-rows'
import { lineOf } from './line'

/** Said once for all rows: a page has fifty of them. */
const rowsLook = [
  'max-lg:block *:relative *:border-b *:border-line *:hover:bg-sunken *:has-[a:focus-visible]:bg-accent-soft',
  'max-lg:*:flex max-lg:*:flex-wrap max-lg:*:items-center max-lg:*:gap-x-4 max-lg:*:gap-y-0.5 max-lg:*:py-2.5 lg:*:h-[2.375rem]',
  'lg:[&>tr>*]:px-2 lg:[&>tr>*]:py-1',
  '[&>tr>th]:text-start [&>tr>th]:font-semibold max-lg:[&>tr>th]:basis-full lg:[&>tr>th]:min-w-44 xl:[&>tr>th]:min-w-52',
  '[&_th_a]:after:absolute [&_th_a]:after:inset-0 [&_th_a]:focus-visible:outline-none',
  '[&_th_a]:focus-visible:after:rounded-control [&_th_a]:focus-visible:after:outline-3 [&_th_a]:focus-visible:after:-outline-offset-2 [&_th_a]:focus-visible:after:outline-accent',
].join(' ')

const head = 'px-2 py-2 font-medium whitespace-nowrap text-quiet'

/** The patients of one page; on a narrow screen each is a small card. */
export const CaseloadTable = ({ rows }: { rows: readonly Row[] }) => (
  <table className="w-full border-collapse text-[0.9375rem] max-lg:block">
    <caption className="sr-only">Patients, with the reason to look at each</caption>
    <thead className="border-b border-border text-sm max-lg:sr-only">
      <tr>
        <th scope="col" className={`${head} text-start`}>
          Patient
        </th>
        <th scope="col" className={`${head} text-start`}>
          Reason to look
        </th>
        <th scope="col" className={`${head} text-start`}>
          Last practised
        </th>
        <th scope="col" className={`${head} text-start`}>
          7 days, as reported
        </th>
        <th scope="col" className={`${head} text-start max-xl:hidden`}>
          Worst pain
        </th>
        <th scope="col" className={`${head} text-end max-xl:hidden`}>
          Unread
        </th>
        <th scope="col" className={`${head} text-end max-xl:hidden`}>
          Silent
        </th>
      </tr>
    </thead>
    <tbody className={rowsLook}>
      <CaseloadRows lines={rows.map(lineOf)} />
    </tbody>
  </table>
)
