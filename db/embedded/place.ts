import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type Account, accountToDropTo, canReach } from './account'
import { copyBinaries, findBinaries, linkLibraries } from './binaries'

/** Not /var/tmp: systems purge that. */
const SHELF = '/var/lib/plumbline'
const POINTER = 'postgres-is-kept-in'

export type Place = {
  native: string
  /** Folder that holds everything of this database: files, log, password. */
  folder: string
  account: Account | null
  /** True when the files are outside the folder that was asked for. */
  moved: boolean
}

function existing(folder: string): number | undefined {
  return fs.statSync(folder, { throwIfNoEntry: false })?.uid
}

/** A folder on the shelf, remembered in a pointer file so that every start finds the same one. */
function shelfFolder(dataDir: string): string {
  const pointer = path.join(dataDir, POINTER)
  if (fs.existsSync(pointer)) return fs.readFileSync(pointer, 'utf8').trim()
  const folder = path.join(SHELF, randomBytes(6).toString('hex'))
  fs.writeFileSync(pointer, `${folder}\n`)
  return folder
}

/**
 * Decides where the database lives and as whom it runs. Usually that is `<dataDir>/postgres` and
 * ourselves. As root it is another account, and when that account cannot reach the project (a
 * clone under /root, say) the files live under /var/lib/plumbline instead.
 */
export function choosePlace(root: string, dataDir: string): Place {
  fs.mkdirSync(dataDir, { recursive: true })
  const binaries = findBinaries(root)
  const near = path.join(dataDir, 'postgres')
  const account = accountToDropTo(existing(near))

  if (account === null) {
    const owner = existing(near)
    if (owner !== undefined && process.getuid !== undefined && owner !== process.getuid()) {
      throw new Error(
        `The database in ${near} belongs to another account of this machine. ` +
          'Start as that account (or as root), or move the folder away to begin with an empty one.',
      )
    }
    linkLibraries(binaries.native)
    return { native: binaries.native, folder: near, account, moved: false }
  }

  const moved = !canReach(account, dataDir)
  const folder = moved ? path.join(shelfFolder(dataDir), 'postgres') : near
  if (moved) fs.mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 })
  if (!canReach(account, binaries.native)) {
    return { native: copyBinaries(binaries, SHELF), folder, account, moved }
  }
  linkLibraries(binaries.native)
  return { native: binaries.native, folder, account, moved }
}
