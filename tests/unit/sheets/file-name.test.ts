import { describe, expect, test } from 'vitest'
import { attachmentHeader } from '@/lib/printing/attachment'
import { sheetName } from '@/lib/sheets/file-name'

describe('the name a sheet is kept under', () => {
  test.each([
    ['Maria Okafor', 'Maria Okafor – home program 3'],
    ['Jürgen O’Neill', 'Jürgen O’Neill – home program 3'],
    ['../../etc/passwd', 'etc passwd – home program 3'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j – home program 3'],
    ['line\r\nSet-Cookie: x', 'line Set-Cookie x – home program 3'],
    ['  . ', 'Home program 3'],
    ['李小龙', '李小龙 – home program 3'],
  ])('of %j is %j', (patient, name) => {
    expect(sheetName(patient, 3)).toBe(name)
  })

  test('stays short enough for every file system', () => {
    expect(Buffer.byteLength(`${sheetName('李'.repeat(500), 100_000)}.pdf`)).toBeLessThan(256)
  })
})

describe('the header that carries it', () => {
  test('has a plain form for old browsers and the exact one beside it', () => {
    expect(attachmentHeader('Jürgen – home program 3.pdf')).toBe(
      'attachment; filename="Jurgen - home program 3.pdf"; ' +
        "filename*=UTF-8''J%C3%BCrgen%20%E2%80%93%20home%20program%203.pdf",
    )
  })

  test('cannot be broken out of', () => {
    const header = attachmentHeader('a"; x="\r\nSet-Cookie: y.pdf')
    expect(header).not.toMatch(/[\r\n]/)
    expect(header.match(/"/g)).toHaveLength(2)
  })
})
