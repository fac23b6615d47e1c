import { headers } from 'next/headers'
import { now } from '../env'

/** Someone who need not be signed in: where they come from and when. Proves nothing. */
export type Visitor = Readonly<{ now: Date; address: string; device: string }>

/**
 * The network a request came from: what the nearest proxy saw; of an IPv6 address the first half,
 * because a household has all of the other.
 */
export function networkOf(forwardedFor: string | null): string {
  const address = forwardedFor?.split(',').at(-1)?.trim() ?? ''
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8
  return [...groups, ...Array<string>(missing).fill('0')].slice(0, 4).join(':')
}

/** Grants what anyone may do: sign in, come in by a link, ask for a new password. */
export async function visitor(): Promise<Visitor> {
  const sent = await headers()
  return {
    now: now(),
    address: networkOf(sent.get('x-forwarded-for')),
    device: sent.get('user-agent') ?? '',
  }
}
