import type { RevisionChange } from '@/lib/programs/revision'

/** What changed, line by line, in the patient's words; the clinician's own note stands out. */
export const ChangeList = ({ changes }: { changes: readonly RevisionChange[] }) =>
  changes.length > 0 && (
    <ul className="grid gap-1">
      {changes.map(({ kind, words }, index) => (
        <li
          key={index}
          className={
            kind === 'message'
              ? 'border-s-4 border-accent ps-3 whitespace-pre-line'
              : 'ms-5 list-disc whitespace-pre-line'
          }
        >
          {words}
        </li>
      ))}
    </ul>
  )
