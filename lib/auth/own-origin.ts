type HeaderReader = { get(name: string): string | null }

/**
 * Whether a write came from a page of this app: its Origin names the host it was sent to. An Origin
 * that is absent or `null` says nothing, and is refused (CVE-2026-27978).
 */
export function isOwnOrigin(headers: HeaderReader): boolean {
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  if (!origin || origin === 'null' || !host) return false
  return URL.canParse(origin) && new URL(origin).host === host
}
