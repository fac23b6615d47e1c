import fs from 'node:fs'

export type SignIn = { who: string; email: string; password: string; note: string }

type Seed = {
  seedDemo(options: { ownerUrl: string; now: Date }): Promise<{ signIns: SignIn[] }>
}

/** Fills an empty database with the demo clinic, and answers who can sign in to it. */
export async function demoClinic(ownerUrl: string): Promise<SignIn[]> {
  const file = new URL('../../db/seed/demo.ts', import.meta.url)
  if (!fs.existsSync(file)) return []
  const { seedDemo } = (await import(file.href)) as Seed
  return (await seedDemo({ ownerUrl, now: new Date() })).signIns
}

/** The sign-ins as lines of a table. */
export function signInLines(signIns: SignIn[]): string[] {
  const columns = signIns.map(({ who, email, password, note }) => [who, email, password, note])
  const widths = [0, 1, 2, 3].map((index) =>
    Math.max(0, ...columns.map((cells) => cells[index]?.length ?? 0)),
  )
  return columns.map((cells) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('   ')
      .trimEnd(),
  )
}
