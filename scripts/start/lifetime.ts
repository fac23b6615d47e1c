import fs from 'node:fs'
import { say } from './progress'

type Cleanup = () => Promise<void> | void

const cleanups: Cleanup[] = []
let ending: Promise<never> | null = null

/** Registers what has to be closed at the end. Later ones close first. */
export function atTheEnd(cleanup: Cleanup): void {
  cleanups.push(cleanup)
}

export const isEnding = (): boolean => ending !== null

async function closeAll(code: number): Promise<never> {
  for (const cleanup of cleanups.splice(0).reverse()) {
    try {
      await cleanup()
    } catch (error) {
      console.error(error)
      code ||= 1
    }
  }
  process.exit(code)
}

/** Closes everything, once, and ends the process. */
export function end(code: number): Promise<never> {
  return (ending ??= closeAll(code))
}

/** Ends in order on Ctrl-C, on a polite kill, and when the npm that started us is gone. */
export function endWhenAsked(): void {
  const stop = (): void => {
    if (isEnding()) return
    say('\nStopping …')
    void end(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // Whoever read what we print has gone.
  process.stdout.on('error', stop)
  if (process.env.npm_lifecycle_event === undefined) return
  const before = npmAbove()
  setInterval(() => {
    if (npmAbove() !== before) stop()
  }, 500).unref()
}

/**
 * The processes between us and the npm that started us, as far as they can be seen. npm does not
 * pass a SIGTERM on to what it runs, and a kill -9 leaves its shell behind; it only disappears.
 */
function npmAbove(): string {
  const { ppid } = process
  try {
    if (!fs.readFileSync(`/proc/${ppid}/cmdline`, 'utf8').includes('sh\0-c\0')) return `${ppid}`
    const [, shellsParent] = /\) \S (\d+)/.exec(fs.readFileSync(`/proc/${ppid}/stat`, 'utf8')) ?? []
    return `${ppid} ${shellsParent}`
  } catch {
    return `${ppid}`
  }
}
