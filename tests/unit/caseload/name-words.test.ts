import { expect, it } from 'vitest'
import { nameKey, nameWords } from '@/lib/caseload/name-words'

it.each([
  ['Maria Okafor', ['maria', 'okafor']],
  ['Anna-Maria de Vries', ['anna', 'maria', 'de', 'vries']],
  ['Åsa Öberg', ['asa', 'oberg']],
  ['Nguyễn Thị Minh', ['nguyen', 'thi', 'minh']],
  ["Siobhán O'Neill", ['siobhan', 'o', 'neill']],
  ['李小龙', ['李小龙']],
  ['Jan Jan', ['jan']],
])('%s is found by %j', (name, words) => {
  expect(nameWords(name)).toEqual(words)
})

it('sorts without regard to case and marks', () => {
  const names = ['de Vries', 'Zoe', 'Åsa', 'Bo']
  expect(names.sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))).toEqual([
    'Åsa',
    'Bo',
    'de Vries',
    'Zoe',
  ])
})
