import { describe, expect, test } from 'vitest'
import { noFilters } from '@/lib/movements/filters'
import { libraryAddress, libraryQuery, librarySearch } from '@/lib/movements/library-query'

const read = (address: string) => libraryQuery(new URLSearchParams(address))

describe('the address of the library', () => {
  test.each([
    '',
    'q=bridge',
    'q=hip+flexor&goal=posture&goal=balance&region=hip',
    'position=side-lying&kind=stretch&equipment=none&equipment=light+weight',
    'from=2&to=4&criterion=2&criterion=7&only=gates&only=favourites&only=own&only=unreviewed',
    'q=%3Cb%3E&shown=120',
    'q=bridge&patient=019ab3c4-0000-7000-8000-0000000000a1',
  ])('“%s” says the same after being read and written', (address) => {
    expect(read(address).strange).toEqual([])
    expect(libraryAddress(read(address).query)).toBe(address)
  })

  test.each([
    ['goal=strength', 'goal'],
    ['region=__proto__', 'region'],
    ['kind=toString', 'kind'],
    ['equipment=%3Cscript%3E', 'equipment'],
    ['criterion=9', 'criterion'],
    ['from=0', 'from'],
    ['to=5.5', 'to'],
    ['only=everything', 'only'],
    ['sort=name;drop', 'sort'],
    [`q=${'x'.repeat(121)}`, 'q'],
    ['shown=1e3', 'shown'],
    ['patient=harold', 'patient'],
    [Array.from({ length: 25 }, (_, at) => `equipment=t${at}`).join('&'), 'equipment'],
  ])('“%s” is left out and named', (address, name) => {
    const { query, strange } = read(address)
    expect(strange).toEqual([name])
    if (name !== 'q' && name !== 'equipment') expect(query.filters).toEqual(noFilters)
  })

  test('a load range that was chosen backwards is turned round', () => {
    expect(read('from=4&to=2').query.filters).toMatchObject({ loadFrom: 2, loadTo: 4 })
  })
})

describe('a search of the interface', () => {
  const asked = (address: string) => librarySearch(new URLSearchParams(address))

  test('asks for a page and its size', () => {
    expect(asked('q=clam&page=2&size=10')).toMatchObject({ page: 2, size: 10, strange: [] })
    expect(asked('')).toMatchObject({ page: 1, size: 20, strange: [] })
  })

  test.each(['page=0', 'page=x', 'size=51', 'size=-1', 'shown=60', 'clinic=1'])(
    '“%s” is refused',
    (address) => expect(asked(address).strange).toHaveLength(1),
  )
})
