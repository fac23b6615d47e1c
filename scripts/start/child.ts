import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { leaveWithParent, onlyTrustedHeaders, root, webServer } from '../install.mjs'
import { atTheEnd } from './lifetime'

/** How long a program may take to end by itself. */
const GRACE_MS = 8_000

export const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null

/** Ends a program, politely first. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await ended
  clearTimeout(force)
}

type Running = { env: Record<string, string>; output: 'inherit' | 'pipe' | number }

/** Runs a command of Next.js. */
export const runNext = (args: string[], running: Running): ChildProcess =>
  runProgram(path.join(root, 'node_modules/next/dist/bin/next'), args, running)

/** Runs the web server that people use. */
export const runWebServer = (port: number, host: string, running: Running): ChildProcess =>
  runProgram(webServer, ['--port', String(port), '--host', host], running)

/**
 * Runs a program in a process of its own, which ends with ours. It has its own process group, so
 * that Ctrl-C reaches only us and things close in order.
 *
 * @param output `inherit` shows what it prints, `pipe` leaves it to the caller, a number is a file
 */
function runProgram(program: string, args: string[], { env, output }: Running): ChildProcess {
  const child = spawn(
    process.execPath,
    [`--import=${leaveWithParent}`, `--import=${onlyTrustedHeaders}`, program, ...args],
    {
      cwd: root,
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        PLUMBLINE_PARENT: String(process.pid),
        ...env,
      } as NodeJS.ProcessEnv,
      stdio: ['ignore', output, output, 'ipc'],
      detached: process.platform !== 'win32',
    },
  )
  child.channel?.unref()
  atTheEnd(() => endChild(child))
  return child
}

/** Waits for the end of a program and answers its exit code and what it printed. */
export async function finished(child: ChildProcess): Promise<{ code: number; text: string }> {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  }
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (exit) => resolve(exit ?? 1))
  })
  return { code, text }
}
