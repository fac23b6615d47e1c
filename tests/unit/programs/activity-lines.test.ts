import { expect, it } from 'vitest'
import { activityLines } from '@/lib/programs/activity-lines'
import { languageFaults } from '@/tests/support/plain-language'

it.each(activityLines)('“%s” is a line a patient reads with ease', (line) => {
  expect(languageFaults(line, { maxGrade: 6, maxWords: 15 })).toEqual([])
})
