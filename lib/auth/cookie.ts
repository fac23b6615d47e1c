import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '../env'

const isSecure = () => env().NEXTAUTH_URL.startsWith('https://')

/** `__Host-` ties the cookie to this host and to https; plain http is for one's own machine. */
export const cookieName = () => (isSecure() ? '__Host-plumbline' : 'plumbline')

const sealed = (sessionId: string, maxAgeSeconds: number): Promise<string> =>
  encode({ secret: env().NEXTAUTH_SECRET, maxAge: maxAgeSeconds, token: { sid: sessionId } })

/** The session id a sealed cookie value carries, or null for anything this server did not seal. */
export async function unsealed(value: string): Promise<string | null> {
  try {
    const token = await decode({ secret: env().NEXTAUTH_SECRET, token: value })
    return typeof token?.sid === 'string' ? token.sid : null
  } catch {
    return null
  }
}

/** Hands the browser its session. The cookie carries nothing but the sealed opaque id. */
export async function setSessionCookie(sessionId: string, maxAgeSeconds: number): Promise<void> {
  const jar = await cookies()
  jar.set(cookieName(), await sealed(sessionId, maxAgeSeconds), {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: maxAgeSeconds,
  })
}

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies()
  jar.delete(cookieName())
}

/** The session id the browser sent, if this server sealed it. */
export async function sessionIdFromCookie(): Promise<string | null> {
  const value = (await cookies()).get(cookieName())?.value
  return value ? unsealed(value) : null
}
