import { describe, expect, it } from 'vitest'
import { emailAddress } from '@/lib/auth/email-address'

const read = (text: unknown) => {
  const parsed = emailAddress.safeParse(text)
  return parsed.success ? parsed.data : null
}

describe('an e-mail address', () => {
  it.each([
    ['dana@harbour.example', 'dana@harbour.example'],
    ['  Dana.Whitlock+clinic@Harbour.Example ', 'dana.whitlock+clinic@harbour.example'],
  ])('%s is read as %s', (text, address) => {
    expect(read(text)).toBe(address)
  })

  it.each([
    'dana@harbour.example,mallory@elsewhere.example',
    'dana@harbour.example;mallory@elsewhere.example',
    'dana@harbour.example mallory@elsewhere.example',
    'Dana <dana@harbour.example>',
    '"dana"@harbour.example',
    'dana@harbour.example\nbcc: mallory@elsewhere.example',
    'dana@@harbour.example',
    'dana',
    '',
    `${'a'.repeat(250)}@harbour.example`,
    ['dana@harbour.example'],
    null,
  ])('%j is not one', (text) => {
    expect(read(text)).toBeNull()
  })
})
