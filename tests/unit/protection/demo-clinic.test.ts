import { beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import { programOf } from '@/db/seed/demo/program'
import { profileOf } from '@/db/seed/demo/protection'
import { needingALook } from '@/db/seed/demo/stories-needing-a-look'
import { settling } from '@/db/seed/demo/stories-settling'
import { addDays } from '@/lib/days'
import type { MovementDocument } from '@/lib/movements/document'
import { protectionWords } from '@/lib/programs/protection-hindrances'
import { protectionProfile } from '@/lib/protection/profile-document'

const today = '2026-11-23'
let texts: Map<string, { document: MovementDocument; figure: null }>
beforeAll(async () => {
  texts = new Map(
    (await readLibrary()).map((document) => [document.slug, { document, figure: null }]),
  )
})

const stories = [...needingALook, ...settling].filter(({ protection }) => protection)

describe('a demo patient with something held', () => {
  it('is there for bending, for arching and for thin bones', () => {
    expect(stories.map(({ name }) => name.split(' ')[0])).toEqual([
      'Harold',
      'Agnes',
      'Bartholomew',
    ])
  })

  it.each(stories)('$name follows a program that could be published today', (story) => {
    const profile = profileOf(story.protection, today)
    expect(protectionProfile.safeParse(profile).error).toBeUndefined()
    const [latest] = story.revisions.slice(-1)
    if (!latest) throw new Error('They have a program.')
    const program = programOf(latest, texts, new Map(), { reviewOn: addDays(today, 7), today })
    expect(protectionWords(program, { texts, profile, today })).toEqual([])
  })
})
