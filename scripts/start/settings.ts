import os from 'node:os'
import path from 'node:path'
import { Trouble } from './progress'

const SECRET_LENGTH = 32

export type Settings = {
  root: string
  /** Folder for everything this installation keeps. */
  dataDir: string
  port: number
  host: string
  /** Where people's browsers find the app, without a slash at the end. */
  address: string
  isDevelopment: boolean
  /** The server we were told to use; `null` for the built-in one. */
  database: { url: string; ownerUrl: string } | null
}

const MAKE_A_SECRET = `node -p "require('node:crypto').randomBytes(32).toString('base64url')"`

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Trouble(`PORT has to be a number from 1 to 65535, and it is "${text}".`)
}

/** The address other devices of the network reach this machine at, if it has one. */
export function networkAddress(): string | null {
  const entries = Object.values(os.networkInterfaces()).flatMap((found) => found ?? [])
  return entries.find((entry) => entry.family === 'IPv4' && !entry.internal)?.address ?? null
}

const isLoopback = (host: string): boolean => /^(localhost|127\.|::1$)/.test(host)
const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::'

function readAddress(host: string, port: number): string {
  const { NEXTAUTH_URL } = process.env
  if (NEXTAUTH_URL) {
    try {
      return new URL(NEXTAUTH_URL).origin
    } catch {
      throw new Trouble(
        `NEXTAUTH_URL has to be the full address of the app, like https://plumbline.example.org, ` +
          `and it is "${NEXTAUTH_URL}".`,
      )
    }
  }
  if (isLoopback(host)) return `http://localhost:${port}`
  const name = isEverywhere(host) ? (networkAddress() ?? 'localhost') : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function requireSecret(): void {
  const { NEXTAUTH_SECRET } = process.env
  if (NEXTAUTH_SECRET !== undefined && NEXTAUTH_SECRET.length >= SECRET_LENGTH) return
  const problem = NEXTAUTH_SECRET
    ? `NEXTAUTH_SECRET is shorter than ${SECRET_LENGTH} characters.`
    : 'DATABASE_URL is set, and NEXTAUTH_SECRET is not.'
  throw new Trouble(
    `${problem}\n\n` +
      'With a database of your own, Plumbline needs a secret that stays the same from start to ' +
      'start and on every server; it signs the cookies that keep people signed in.\n' +
      `Make one and keep it where you keep passwords:\n\n  ${MAKE_A_SECRET}\n\n` +
      'then set it:\n\n  NEXTAUTH_SECRET=<what that printed> npm start',
  )
}

/**
 * Reads what the environment asks for.
 *
 * @throws Trouble that says what to set
 */
export function readSettings(root: string, isDevelopment: boolean): Settings {
  const port = readPort(process.env.PORT || '3000')
  const host = process.env.HOST || '127.0.0.1'
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = process.env
  if (url) requireSecret()
  return {
    root,
    dataDir: path.join(root, '.data'),
    port,
    host,
    address: readAddress(host, port),
    isDevelopment,
    database: url ? { url, ownerUrl: ownerUrl || url } : null,
  }
}
