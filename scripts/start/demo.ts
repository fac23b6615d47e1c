import type { DemoClinic } from '../../db/seed/demo'

export type SignIns = DemoClinic['signIns']

/** The sign-ins as lines of a table. */
export function signInLines(signIns: SignIns): string[] {
  const rows = signIns.map(({ who, email, password, note }) => [who, email, password, note])
  const widths = [0, 1, 2, 3].map((index) =>
    Math.max(0, ...rows.map((cells) => cells[index]?.length ?? 0)),
  )
  return rows.map((cells) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('   ')
      .trimEnd(),
  )
}
