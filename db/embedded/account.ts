import fs from 'node:fs'
import path from 'node:path'

export type Account = { name: string; uid: number; gid: number }

function accounts(): Account[] {
  return fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((columns) => columns.length > 3)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * The account Postgres has to run as, or `null` when it can run as whoever started us. PostgreSQL
 * refuses to run as root and looks its account up by name, so it must be a real one.
 *
 * @param owner uid an existing database folder belongs to; it is kept when it can be
 */
export function accountToDropTo(owner?: number): Account | null {
  if (!isRoot()) return null
  const known = accounts()
  const found =
    known.find((account) => account.uid === owner && account.uid !== 0) ??
    known.find((account) => account.name === 'postgres') ??
    known.find((account) => account.name === 'nobody')
  if (found) return found
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a "postgres" nor a "nobody" ' +
      'account to run it as. Start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether the account may pass through every folder on the way to `place`. */
export function canReach(account: Account, place: string): boolean {
  for (let folder = path.resolve(place); ; folder = path.dirname(folder)) {
    const { mode, uid, gid } = fs.statSync(folder)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (folder === path.dirname(folder)) return true
  }
}

/** Gives files to the account Postgres runs as; nothing to do when that is ourselves. */
export function handOver(account: Account | null, ...places: string[]): void {
  if (account === null) return
  for (const place of places) fs.chownSync(place, account.uid, account.gid)
}
