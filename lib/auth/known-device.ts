import { createHash, randomUUID } from 'node:crypto'
import { leaveNote, noteLeft } from './cookie'
import type { Throttled } from './wrong-tries'

const halfAYearInSeconds = 180 * 24 * 3600

const markOf = (email: string): string => createHash('sha256').update(email).digest('base64url')

/**
 * Whose wrong tries these are. A browser that has signed in with this address before is counted by
 * itself, so that strangers who guess cannot keep its owner waiting (OWASP: device cookies).
 */
export async function triedBy(email: string): Promise<Throttled> {
  const [device, mark] = (await noteLeft('device'))?.split(' ') ?? []
  return device && mark === markOf(email)
    ? { kind: 'device', of: `${device} ${mark}` }
    : { kind: 'account', of: email }
}

/** Remembers that this browser has signed in with this address. */
export const rememberDevice = (email: string): Promise<void> =>
  leaveNote('device', `${randomUUID()} ${markOf(email)}`, halfAYearInSeconds)
