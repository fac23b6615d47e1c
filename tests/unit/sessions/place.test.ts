import { expect, it } from 'vitest'
import { addressOf, placeIn } from '@/components/sessions/use-place'

it.each([
  ['', null],
  ['#end', 'end'],
  ['#2', { at: 2, view: null }],
  ['#12-how', { at: 12, view: 'how' }],
  ['#3-anything', { at: 3, view: null }],
  ['#<script>', null],
  ['#999', null],
] as const)('the address %s leads to its place in the session', (hash, place) => {
  expect(placeIn(hash)).toEqual(place)
})

it('a place can be come back to by its address', () => {
  expect(placeIn(addressOf({ at: 4, view: 'part' }))).toEqual({ at: 4, view: 'part' })
  expect(placeIn(addressOf('end'))).toBe('end')
})
