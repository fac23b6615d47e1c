import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { installWhatIsMissing } from '../install.mjs'
import { finished, runNext } from './child'
import { compressBuild } from './compress-build'
import { Trouble } from './progress'

const STAMP = 'plumbline-sources'

/** What no build looks at. */
const ASIDE = new Set(['node_modules', 'tests', 'docs', 'scripts', 'migrations', 'next-env.d.ts'])
const TOOLS = /^(vitest|playwright|eslint|drizzle)\.config\.|^(Dockerfile|compose\.yaml)$/
const isAside = (name: string): boolean =>
  name.startsWith('.') || ASIDE.has(name) || TOOLS.test(name) || /\.(md|tsbuildinfo|br)$/.test(name)

function* filesUnder(folder: string): Generator<string> {
  const entries = fs.readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isAside(entry.name)) continue
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(file)
    else if (entry.isFile()) yield file
  }
}

/** One value for everything a build is made from; it changes when any of that does. */
function sourcesHash(root: string, env: Record<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(env))
  for (const file of filesUnder(root)) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file))
  }
  return hash.digest('hex')
}

export type Build = {
  root: string
  /** Folder of the build, relative to the project. */
  distDir: string
  /** Environment the build bakes in. */
  env: Record<string, string>
}

const stampOf = ({ root, distDir }: Build): string => path.join(root, distDir, STAMP)

/** Whether there is a finished build of exactly the sources that are here now. */
export function isBuilt(build: Build): boolean {
  try {
    return fs.readFileSync(stampOf(build), 'utf8') === sourcesHash(build.root, build.env)
  } catch {
    return false
  }
}

/** Next notes the folder of its types in this file, where the editor and tsc look for them. */
async function keepingTypesOf(root: string, work: () => Promise<void>): Promise<void> {
  const file = path.join(root, 'next-env.d.ts')
  const before = fs.existsSync(file) ? fs.readFileSync(file) : null
  await work()
  if (before !== null) fs.writeFileSync(file, before)
}

/**
 * Builds the app for production. The stamp goes first and comes back last, so a build that was
 * cut off never counts as one.
 *
 * @throws Trouble with what the build printed
 */
export async function buildApp(build: Build): Promise<void> {
  const { root, distDir, env } = build
  await installWhatIsMissing()
  for (const file of [stampOf(build), path.join(root, distDir, 'BUILD_ID')]) {
    fs.rmSync(file, { force: true })
  }
  const sources = sourcesHash(root, env)
  const run = async (): Promise<void> => {
    const { code, text } = await finished(
      runNext(['build'], {
        env: { ...env, NEXT_DIST_DIR: distDir, NODE_ENV: 'production' },
        output: 'pipe',
      }),
    )
    // Next has been seen to end well without having made anything.
    const isMade = fs.existsSync(path.join(root, distDir, 'BUILD_ID'))
    if (code !== 0 || !isMade)
      throw new Trouble(`${text.trim()}\n\nThe app could not be built; see above.`)
  }
  await (distDir === '.next' ? run() : keepingTypesOf(root, run))
  await compressBuild(path.join(root, distDir, 'static'))
  fs.writeFileSync(stampOf(build), sources)
}
