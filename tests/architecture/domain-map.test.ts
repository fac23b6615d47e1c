import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foundations, nouns } from '../../.dependency-cruiser.mjs'

const folders = readdirSync('lib', { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map((each) => each.name)

describe('the map of the house', () => {
  it('has a line for every noun and every foundation that exists', () => {
    expect(folders.filter((name) => !(name in nouns) && !foundations.includes(name))).toEqual([])
  })

  it('lets nouns know only nouns that are on it', () => {
    expect(
      Object.values(nouns)
        .flat()
        .filter((name) => !(name in nouns)),
    ).toEqual([])
  })
})
