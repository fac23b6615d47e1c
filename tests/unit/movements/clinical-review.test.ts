import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLibrary } from '@/db/library/load'

const page = readFileSync('docs/clinical-review.md', 'utf8')

test('the list for a clinician to sign names only movements there are', async () => {
  const slugs = new Set((await readLibrary()).map(({ slug }) => slug))
  const named = [...page.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)*)`/g)].map(([, slug]) => slug ?? '')
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter((slug) => !slugs.has(slug))).toEqual([])
})
