import type { ChildProcess } from 'node:child_process'
import { portTrouble } from '../../db/embedded/ports'
import { sleep } from '../../db/embedded/processes'
import { hasEnded, runNext, runWebServer } from './child'
import { Trouble } from './progress'

/** A server of ours whose start was killed lets go of the port within moments. */
async function lastingTrouble(port: number, host: string): Promise<string | null> {
  for (let tries = 1; ; tries++) {
    const code = await portTrouble(port, host)
    if (code !== 'EADDRINUSE' || tries === 10) return code
    await sleep(300)
  }
}

/**
 * Makes sure that nothing else listens where we want to. Asked before anything else: an old
 * server on the same port would answer for the new one.
 *
 * @throws Trouble that says what to do
 */
export async function requirePort(port: number, host: string): Promise<void> {
  const code = await lastingTrouble(port, host)
  if (code === null) return
  const another = `PORT=${port + 1} npm start`
  if (code === 'EADDRINUSE') {
    throw new Trouble(
      `Port ${port} is in use by another program, perhaps by Plumbline itself: look at ` +
        `http://localhost:${port}\nTo use another port:\n\n  ${another}`,
    )
  }
  if (code === 'EACCES') {
    throw new Trouble(
      `This account may not use port ${port}. One above 1023 works:\n\n  ${another}`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    throw new Trouble(`HOST is "${host}", which is no address of this machine.`)
  }
  throw new Trouble(`Port ${port} on ${host} cannot be used (${code}).`)
}

async function answers({ port, host, isDevelopment }: ServerOptions): Promise<boolean> {
  // Asking for a page would make the development server build it first.
  if (isDevelopment) return (await portTrouble(port, host)) === 'EADDRINUSE'
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  try {
    await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}/`, {
      method: 'HEAD',
      redirect: 'manual',
    })
    return true
  } catch {
    return false
  }
}

export type ServerOptions = {
  port: number
  host: string
  isDevelopment: boolean
  /** On top of our own environment. */
  env?: Record<string, string>
  /** Where what it prints goes: to our own output, or to an open file. */
  output?: 'inherit' | number
}

/**
 * Starts the web server and waits until it answers.
 *
 * @throws Trouble when it ends instead
 */
export async function startServer(options: ServerOptions): Promise<ChildProcess> {
  const { port, host, isDevelopment, env = {}, output = 'inherit' } = options
  const child = isDevelopment
    ? runNext(['dev', '-p', String(port), '-H', host], {
        env: { NODE_ENV: 'development', ...env },
        output,
      })
    : runWebServer(port, host, { env: { NODE_ENV: 'production', ...env }, output })
  while (!(await answers(options))) {
    if (hasEnded(child)) throw new Trouble('The web server did not start.')
    await sleep(50)
  }
  return child
}
