import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from '../env'

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex')

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const sign = (purpose: string, id: Buffer): Buffer =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(purpose).update('\0').update(id).digest()

export type TokenPurpose = 'access-link' | 'set-password' | 'confirm-email'

/**
 * The secret part of a link, made from its id and the server's secret (128 bits of each), so that it
 * can be shown again but not read out of the database. URL-safe, 43 characters.
 */
export function tokenFor(purpose: TokenPurpose, id: string): string {
  const bytes = bytesOf(id)
  return Buffer.concat([bytes, sign(purpose, bytes).subarray(0, 16)]).toString('base64url')
}

/** The id a token was made from, or null when this server did not make it for this purpose. */
export function idOfToken(purpose: TokenPurpose, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 32) return null
  const id = bytes.subarray(0, 16)
  const isOurs = timingSafeEqual(bytes.subarray(16), sign(purpose, id).subarray(0, 16))
  return isOurs ? uuidOf(id) : null
}

/** An opaque sign-in session id of 256 bits. */
export const newSessionId = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a session id. */
export const hashOfSessionId = (id: string): string =>
  createHash('sha256').update(id).digest('base64url')
