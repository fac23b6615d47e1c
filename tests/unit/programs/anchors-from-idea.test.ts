import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { anchorsFromIdea } from '@/lib/programs/anchors-from-idea'
import { prescription } from '@/lib/programs/document'
import { prescriptionOf } from '@/tests/support/program-documents'

test.each([
  ['kettle boiling', 'kettle', ''],
  ['brushing teeth', 'teeth', ''],
  ['waiting for the shower', 'teeth', 'waiting for the shower'],
  ['evening TV break', 'evening-tv', ''],
  ['before getting up', 'on-waking', 'before getting up'],
  ['after work, before the evening meal', 'after-work', 'after work, before the evening meal'],
  ['after work, before sitting', 'after-work', 'after work, before sitting'],
  ['going to sleep', 'bedtime', ''],
  ['after a walk', 'after-walk', ''],
  ['bottom stair', 'any-time', 'bottom stair'],
  ['every 2-3 waking hours', 'any-time', 'every 2-3 waking hours'],
  ['every time you get up', 'any-time', 'every time you get up'],
  ['getting up from the floor', 'any-time', 'getting up from the floor'],
  ['at breakfast', 'breakfast', ''],
])('"%s" hangs on %s', (idea, moment, words) => {
  expect(anchorsFromIdea(idea)).toEqual([{ moment, words }])
})

test.each(['', 'training slot', 'not offered by default', 'clinician decides'])(
  '"%s" names no moment of the day',
  (idea) => {
    expect(anchorsFromIdea(idea)).toEqual([])
  },
)

test('getting up and going to bed are two moments', () => {
  const moments = anchorsFromIdea('getting up and going to bed').map(({ moment }) => moment)
  expect(moments).toEqual(['on-waking', 'bedtime'])
})

test('every idea in the library makes anchors a program can hold', () => {
  const folder = path.join(import.meta.dirname, '../../../db/library')
  const ideas = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map(
      (file) =>
        (parse(readFileSync(path.join(folder, file), 'utf8')) as { anchorIdea: string }).anchorIdea,
    )
  expect(ideas.length).toBeGreaterThan(200)
  for (const idea of ideas) {
    const held = { ...prescriptionOf(), anchors: anchorsFromIdea(idea) }
    expect(prescription.safeParse(held).success, idea).toBe(true)
  }
})
