import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isOwnOrigin } from '@/lib/auth/own-origin'

const home = { host: 'plumbline.example.org' }

describe('whether a write came from one of our own pages', () => {
  it.each([
    ['https://plumbline.example.org', {}, true],
    ['https://evil.example', {}, false],
    ['null', {}, false],
    ['not an address', {}, false],
    ['https://evil.example', { 'x-forwarded-host': 'evil.example' }, false],
  ])('%s with %j is %s without a proxy', (origin, more, verdict) => {
    expect(isOwnOrigin(new Headers({ ...home, origin, ...more }), false)).toBe(verdict)
  })

  it('is judged by the host the proxy names, once one is trusted', () => {
    const headers = { host: '127.0.0.1:3000', 'x-forwarded-host': 'plumbline.example.org' }
    const origin = 'https://plumbline.example.org'
    expect(isOwnOrigin(new Headers({ ...headers, origin }), true)).toBe(true)
    expect(isOwnOrigin(new Headers({ ...headers, origin }), false)).toBe(false)
  })

  it('is never so without an Origin', () => {
    expect(isOwnOrigin(new Headers(home), true)).toBe(false)
  })
})

describe('what a visitor says as if they were a proxy', () => {
  it('is taken off before the server reads it', async () => {
    await import('@/scripts/only-trusted-headers.mjs')
    let seen: IncomingHttpHeaders = {}
    const server = createServer((request, response) => {
      seen = request.headers
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const headers = {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
      'x-real-ip': '203.0.113.9',
      forwarded: 'for=203.0.113.9',
      'x-kept': 'yes',
    }
    await fetch(`http://127.0.0.1:${port}`, { headers })
    server.close()
    expect(Object.keys(seen).filter((name) => /forward|real-ip/.test(name))).toEqual([])
    expect(seen['x-kept']).toBe('yes')
  })

  it('stays off though it claims to be a request the server passed on to itself', async () => {
    const { asArrived } = await import('@/scripts/only-trusted-headers.mjs')
    const request = {
      headers: {
        host: 'plumbline.example.org',
        'next-action': '40ab',
        'x-forwarded-host': 'evil.example',
        'x-plumbline-passage': 'guessed',
      } as Record<string, string>,
    }
    asArrived(request, false)
    expect(request.headers.host).toBe('plumbline.example.org')
    expect(request.headers['x-forwarded-host']).toBeUndefined()
    expect(request.headers['x-plumbline-passage']).not.toBe('guessed')
  })
})

describe('an action the server passes on to itself', () => {
  it('is still for the host it was sent to', async () => {
    const { asArrived } = await import('@/scripts/only-trusted-headers.mjs')
    const sent = {
      headers: { host: 'plumbline.example.org', 'next-action': '40ab' } as Record<string, string>,
    }
    asArrived(sent, false)
    const passedOn = {
      headers: {
        ...sent.headers,
        host: '127.0.0.1:3000',
        'x-forwarded-host': 'plumbline.example.org',
      },
    }
    asArrived(passedOn, false)
    expect(
      isOwnOrigin(
        new Headers({ ...passedOn.headers, origin: 'https://plumbline.example.org' }),
        false,
      ),
    ).toBe(true)
  })
})
