import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Ends the process, in words, on a Node that is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Plumbline needs Node 20.19 or newer, and this is ${process.version}.\n` +
      'Get one at https://nodejs.org (or "nvm install 22"), then start again.',
  )
  process.exit(1)
}

const packagesIn = (file) => {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}

/**
 * Whether node_modules lacks something the lock file asks for. npm writes its own list last, so
 * an installation that was cut off halfway counts as missing. Packages for other platforms are
 * optional and do not count.
 *
 * @param {{ development: boolean }} options whether tools for building and testing are needed too
 */
export function isSomethingMissing({ development }) {
  const installed = packagesIn('node_modules/.package-lock.json')
  return Object.entries(packagesIn('package-lock.json')).some(([name, wanted]) => {
    if (name === '' || wanted.optional || wanted.devOptional) return false
    if (wanted.dev && !development) return false
    return installed[name]?.version !== wanted.version
  })
}

/** Makes a node program end when the process that started it does, even by kill -9. */
export const leaveWithParent = pathToFileURL(path.join(root, 'scripts/leave-with-parent.mjs')).href

/** Keeps visitors from speaking as a proxy. */
export const onlyTrustedHeaders = pathToFileURL(
  path.join(root, 'scripts/only-trusted-headers.mjs'),
).href

/** The web server in production. */
export const webServer = path.join(root, 'scripts/web-server.mjs')

/**
 * Installs everything the lock file asks for.
 *
 * @returns {Promise<boolean>} whether that worked
 */
export function install() {
  const npm = process.env.npm_execpath
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(
    command,
    [
      ...before,
      'ci',
      '--include=dev',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      shell: !npm && process.platform === 'win32',
      env: {
        ...process.env,
        PLUMBLINE_PARENT: String(process.pid),
        // Under "production" npm would leave out what the build needs.
        NODE_ENV: 'development',
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${leaveWithParent}`.trim(),
      },
    },
  )
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** Installs what is missing and says so; ends the process when that does not work. */
export async function installWhatIsMissing({ development = true } = {}) {
  if (!isSomethingMissing({ development })) return
  console.log('Installing what is missing (once; a minute, or a few on a slow line) …')
  const begun = Date.now()
  if (!(await install())) {
    console.error(
      'npm could not install the packages; what it said is above. With a network that reaches ' +
        'the npm registry, run "npm ci" and start again.',
    )
    process.exit(1)
  }
  console.log(`  installed in ${((Date.now() - begun) / 1000).toFixed(0)} s`)
}

/** Loads one of our TypeScript files. Only possible once everything is installed. */
export async function loadTypeScript(file) {
  const { register } = await import('tsx/esm/api')
  register()
  return await import(new URL(file, import.meta.url).href)
}
