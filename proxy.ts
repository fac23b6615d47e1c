import { NextResponse, type NextRequest } from 'next/server'
import { isOwnOrigin } from './lib/auth/own-origin'
import { Problem, refusal } from './lib/errors'

const isDevelopment = process.env.NODE_ENV === 'development'

/** React's tools for development need eval and a socket; what people use never gets either. */
const policy = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `frame-ancestors 'none'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
  ].join('; ')

/** Next would refuse these too, but as a fault of its own. */
const isForeignAction = ({ method, headers }: NextRequest): boolean =>
  method === 'POST' && headers.has('next-action') && !isOwnOrigin(headers)

/** Gives each page its content security policy. It decides no permission: pages and actions do. */
export function proxy(request: NextRequest): NextResponse {
  if (isForeignAction(request)) {
    const problem = new Problem('not-allowed')
    return NextResponse.json(refusal(problem), { status: problem.status })
  }
  const value = policy(crypto.randomUUID().replaceAll('-', ''))
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', value)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', value)
  return response
}

export const config = {
  matcher: [
    {
      source:
        '/((?!api/|_next/static|_next/image|.*\\.(?:js|css|png|svg|ico|woff2|webmanifest)$).*)',
      missing: [{ type: 'header', key: 'next-router-prefetch' }],
    },
  ],
}
