import type { CaseloadRow as Row } from '@/lib/caseload/row'
import { CaseloadRow } from './caseload-row'

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
    <tbody className="max-lg:block">
      {rows.map((row) => (
        <CaseloadRow key={row.patientId} row={row} />
      ))}
    </tbody>
  </table>
)
