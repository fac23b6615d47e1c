import { NextRequest } from 'next/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { proxy } from '@/proxy'

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgres://nowhere/none')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the test, thirty-two letters long')
})

const sent = (headers: Record<string, string>) =>
  proxy(
    new NextRequest('http://plumbline.test/patients/new', {
      method: 'POST',
      headers: { host: 'plumbline.test', 'next-action': '40ab', ...headers },
    }),
  )

describe('what a page of somebody else sends', () => {
  it.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['a page that hides where it is from', { origin: 'null' }],
    ['something that does not say', {} as Record<string, string>],
  ])('is refused in words when it comes from %s', async (_, headers) => {
    const answer = sent(headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ ok: false, code: 'not-allowed' })
  })

  it('goes on when it comes from a page of ours', () => {
    expect(sent({ origin: 'http://plumbline.test' }).headers.get('x-middleware-next')).toBe('1')
  })
})
