import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** Whether a process with this number runs. A zombie does not count: it only waits to be reaped. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
  } catch {
    return false
  }
}

function commandLine(pid: number): string {
  if (process.platform === 'linux') {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

/** Whether process `pid` runs and was started with `argument` on its command line. */
export function runsWith(pid: number, argument: string): boolean {
  if (!isRunning(pid)) return false
  if (process.platform === 'win32') return true
  try {
    return commandLine(pid).includes(argument)
  } catch {
    return false
  }
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
