import type { TextDifference } from '@/lib/movements/text-differences'

type TextChangesProps = {
  differences: readonly TextDifference[]
  before: string
  after: string
}

/** Two texts of a movement side by side, only where they differ. */
export const TextChanges = ({ differences, before, after }: TextChangesProps) => (
  <table className="w-full border-collapse text-start">
    <thead>
      <tr className="hidden text-sm text-quiet sm:table-row">
        <th scope="col" className="w-32 py-1 text-start font-normal">
          Field
        </th>
        <th scope="col" className="py-1 pe-4 text-start font-normal">
          {before}
        </th>
        <th scope="col" className="py-1 text-start font-normal">
          {after}
        </th>
      </tr>
    </thead>
    <tbody>
      {differences.map((difference) => (
        <tr
          key={difference.field}
          className="block border-t border-line py-2 align-top sm:table-row"
        >
          <th scope="row" className="block py-1 pe-3 text-start font-semibold sm:table-cell">
            {difference.label}
          </th>
          <td className="block py-1 whitespace-pre-line text-quiet sm:table-cell sm:pe-4">
            <span className="text-sm sm:sr-only">{before}: </span>
            {difference.before || 'Empty'}
          </td>
          <td className="block py-1 whitespace-pre-line sm:table-cell">
            <span className="text-sm text-quiet sm:sr-only">{after}: </span>
            {difference.after || 'Empty'}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
