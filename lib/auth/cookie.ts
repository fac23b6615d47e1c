import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '../env'

const isSecure = () => env().NEXTAUTH_URL.startsWith('https://')

/** `__Host-` ties a cookie to this host and to https; plain http is for one's own machine. */
const named = (name: string) => (isSecure() ? `__Host-${name}` : name)

export const cookieName = () => named('plumbline')

/** What else a browser may carry: the clinic still to be chosen, and that it was here before. */
type Purpose = 'choice' | 'device'

async function tokenIn(value: string, salt?: string) {
  try {
    return await decode({ secret: env().NEXTAUTH_SECRET, token: value, salt })
  } catch {
    return null
  }
}

/** A session id as the value of its cookie. */
export const sealedSession = (sessionId: string, maxAgeSeconds: number): Promise<string> =>
  encode({ secret: env().NEXTAUTH_SECRET, maxAge: maxAgeSeconds, token: { sid: sessionId } })

type Opened = { sessionId: string; expiresAt: number }

/** Opening a seal costs more than looking its session up, and gives the same every time. */
const opened = new Map<string, Opened>()
const OPENED_KEPT = 5_000

/**
 * The session id a sealed cookie value carries, or null for anything this server did not seal. Says
 * nothing of whether the session still stands: that is looked up on every request.
 */
export async function unsealed(value: string): Promise<string | null> {
  const known = opened.get(value)
  if (known && known.expiresAt > Date.now()) return known.sessionId
  opened.delete(value)
  const token = await tokenIn(value)
  const [sessionId, expires] = [token?.sid, token?.exp]
  if (typeof sessionId !== 'string' || typeof expires !== 'number') return null
  opened.set(value, { sessionId, expiresAt: expires * 1000 })
  for (const oldest of opened.keys()) {
    if (opened.size <= OPENED_KEPT) break
    opened.delete(oldest)
  }
  return sessionId
}

async function put(name: string, value: string, maxAgeSeconds: number): Promise<void> {
  const jar = await cookies()
  jar.set(named(name), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: maxAgeSeconds,
  })
}

/** Hands the browser its session. The cookie carries nothing but the sealed opaque id. */
export async function setSessionCookie(sessionId: string, maxAgeSeconds: number): Promise<void> {
  await put('plumbline', await sealedSession(sessionId, maxAgeSeconds), maxAgeSeconds)
}

export const clearSessionCookie = (): Promise<void> => put('plumbline', '', 0)

/** The session id the browser sent, if this server sealed it. */
export async function sessionIdFromCookie(): Promise<string | null> {
  const value = (await cookies()).get(cookieName())?.value
  return value ? unsealed(value) : null
}

/** Lets the browser carry a note of ours that only this server can write and read. */
export async function leaveNote(purpose: Purpose, text: string, maxAgeSeconds: number) {
  const secret = env().NEXTAUTH_SECRET
  const value = await encode({ secret, maxAge: maxAgeSeconds, salt: purpose, token: { text } })
  await put(`plumbline-${purpose}`, value, maxAgeSeconds)
}

/** The note the browser carries for this purpose, unless it is missing, stale or not ours. */
export async function noteLeft(purpose: Purpose): Promise<string | null> {
  const value = (await cookies()).get(named(`plumbline-${purpose}`))?.value
  const text = value ? (await tokenIn(value, purpose))?.text : null
  return typeof text === 'string' ? text : null
}

export const removeNote = (purpose: Purpose): Promise<void> => put(`plumbline-${purpose}`, '', 0)

/** The session cookie as this browser sent it, `name=value`, for asking ourselves on its behalf. */
export async function sessionCookie(): Promise<string> {
  const value = (await cookies()).get(cookieName())?.value ?? ''
  return `${cookieName()}=${value}`
}
