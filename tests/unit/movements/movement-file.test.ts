import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readLibrary } from '@/db/library/load'
import { movementFile, readMovementFile } from '@/lib/movements/movement-file'

const library = await readLibrary()
const bridge = readFileSync('db/library/bridge.yaml', 'utf8')

const faultsOf = (text: string) => {
  const read = readMovementFile(text)
  return read.isRead ? [] : read.faults
}

describe('a movement file', () => {
  test('read back says the same, for every movement of the library', () => {
    for (const movement of library)
      expect(readMovementFile(movementFile(movement))).toEqual({ isRead: true, document: movement })
  })

  test('has the fields of db/library in the same order', () => {
    const movement = library.find(({ slug }) => slug === 'bridge')
    expect(Object.keys(parse(movementFile(movement as never)) as object)).toEqual(
      Object.keys(parse(bridge) as object),
    )
  })

  test('keeps text that looks like YAML or HTML as text', () => {
    const odd = {
      ...(library[0] as (typeof library)[number]),
      name: 'yes',
      purpose: '<script>alert(1)</script>: # not a comment',
      steps: ['- one', '[two]', '3', 'null', '"four"'],
      aliases: ['a, b', '{c}'],
      arrangement: 'line one\nline two',
    }
    expect(readMovementFile(movementFile(odd))).toEqual({ isRead: true, document: odd })
  })
})

describe('a file that is not right is answered field by field', () => {
  test.each([
    ['kind: contraction', 'kind: gym', 'Kind'],
    ['sets: 2', 'sets: 99', 'Default dose, sets'],
    ['name: Bridge', 'nome: Bridge', 'Name'],
    ['loadLevel: 2', 'loadLevel: heavy', 'Load'],
    ['isSided: false', 'isSided: maybe', 'Done on each side'],
    ['criteria: [', 'criteria: [9, ', 'Protective criteria, line 1'],
    ['steps:\n', 'steps:\n  - ""\n', 'Steps, line 1'],
  ])('“%s” as “%s”', (from, to, field) => {
    expect(bridge).toContain(from)
    const faults = faultsOf(bridge.replace(from, to))
    expect(faults.map((fault) => fault.field)).toContain(field)
    for (const { message } of faults) expect(message).toMatch(/^[A-Z].*\.$/)
  })

  test('a field nobody knows is named', () => {
    expect(faultsOf(`${bridge}dosage: 3\n`)).toEqual([
      { field: '', message: 'We do not know: dosage.' },
    ])
  })

  test.each([
    ['nothing that is YAML', '[unclosed'],
    ['a list', '- one\n- two'],
    ['a word', 'hello'],
    ['two documents', `${bridge}---\n${bridge}`],
    ['aliases that multiply', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
  ])('%s', (_what, text) => {
    expect(faultsOf(text)[0]?.message).toMatch(/^This is not a movement file/)
  })

  test.each([
    ['brackets without end', '['.repeat(60_000)],
    ['a list in a list without end', '- '.repeat(30_000)],
    [
      'a deep indentation',
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
  ])('%s is put aside before it costs time to read', (_what, text) => {
    expect(faultsOf(text)[0]?.message).toMatch(/nested too deeply/)
  })
})
