import { env } from '../env'

type HeaderReader = { get(name: string): string | null }

/**
 * Whether a write came from a page of this app: its Origin names the host it was sent to. An Origin
 * that is absent or `null` says nothing, and is refused (CVE-2026-27978). What the request says of a
 * proxy counts only where TRUST_PROXY says that there is one.
 */
export function isOwnOrigin(headers: HeaderReader, isProxyTrusted = env().TRUST_PROXY): boolean {
  const origin = headers.get('origin')
  const forwarded = isProxyTrusted ? headers.get('x-forwarded-host') : null
  const host = forwarded ?? headers.get('host')
  if (!origin || origin === 'null' || !host) return false
  return URL.canParse(origin) && new URL(origin).host === host
}
