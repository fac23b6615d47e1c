import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { leaveWithParent, root } from '../install.mjs'
import { endChild, finished } from '../start/child'
import { atTheEnd } from '../start/lifetime'

const require = createRequire(import.meta.url)

/** Path of the script behind a command that a package of ours brings. */
function scriptOf(packageName: string, command: string): string {
  const manifest = path.join(root, 'node_modules', packageName, 'package.json')
  const { bin } = require(manifest) as { bin: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : bin[command]
  if (file === undefined) throw new Error(`${packageName} has no command "${command}".`)
  return path.join(path.dirname(manifest), file)
}

export type Command = {
  package: string
  /** Its command, when that has another name than the package. */
  command?: string
  args: string[]
  env?: Record<string, string>
}

/** Runs a tool from node_modules to its end. It ends with us. */
export function runTool(tool: Command): Promise<{ code: number; text: string }> {
  const script = scriptOf(tool.package, tool.command ?? tool.package)
  const child = spawn(process.execPath, [`--import=${leaveWithParent}`, script, ...tool.args], {
    cwd: root,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      PLUMBLINE_PARENT: String(process.pid),
      ...tool.env,
    } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  })
  child.channel?.unref()
  atTheEnd(() => endChild(child))
  return finished(child)
}
