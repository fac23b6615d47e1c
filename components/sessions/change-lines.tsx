/** Changes of a program, one line each. */
export const ChangeLines = ({ changes }: { changes: readonly string[] }) =>
  changes.length > 0 && (
    <ul className="grid list-disc gap-2 ps-6">
      {changes.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
