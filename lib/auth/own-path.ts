/**
 * A path of this app, or null for anything a browser could read as another site: other schemes and
 * hosts, backslashes, control characters.
 */
export function ownPath(next: unknown): string | null {
  if (typeof next !== 'string' || next.length > 500 || !/^\/(?![/\\])/.test(next)) return null
  if (/[\\\u0000-\u001f\u007f]/.test(next)) return null
  const base = 'http://own.invalid'
  if (!URL.canParse(next, base)) return null
  const url = new URL(next, base)
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : null
}

const homes = { clinician: '/caseload', patient: '/today' } as const

const faces = {
  clinician: /^\/(caseload|patients|library|templates|settings|sheet|confirm-email)(\/|\?|$)/,
  patient:
    /^\/(today|sessions|progress|worries|relief|safe|help|account|sheet|confirm-email)(\/|\?|$)/,
} as const

/** Where a person goes once they are in: back to where they were, if that is theirs, or home. */
export function landing(kind: keyof typeof homes, next?: unknown): string {
  const path = ownPath(next)
  return path && faces[kind].test(path) ? path : homes[kind]
}
